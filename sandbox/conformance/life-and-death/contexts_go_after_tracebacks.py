"""An exception lets go of what its traceback holds first, and then of its cause and its context."""


class Named:
    def __init__(self, name, error=None):
        self.name, self.error = name, error

    def __enter__(self):
        return self

    def __exit__(self, *what):
        if self.error:
            raise self.error

    def __del__(self):
        print(self.name, "dies")


def both_fail():
    with Named("outer", KeyError("outer")):
        with Named("inner", ValueError("inner")):
            pass


def handlers(depth):
    mine = Named(f"frame {depth}")
    try:
        if depth:
            handlers(depth - 1)
        raise KeyError(depth)
    except KeyError as e:
        raise ValueError(depth) from (e if depth % 2 else None)


def anew(name):
    kept = Named(name)
    raise IndexError(name)


def kept_by_both():
    try:
        anew("context")
    except IndexError as e:
        other = Named("local beside it")
        error = KeyError("hides")
        error.extra = e
        raise error


for action in (both_fail, lambda: handlers(2), kept_by_both):
    try:
        action()
    except Exception as e:
        print("caught", repr(e), "in", repr(e.__context__))
    print("--")


def stopped():
    with Named("outer", StopIteration("outer")):
        with Named("inner", StopIteration("inner")):
            yield


try:
    list(stopped())
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), e.__context__ is e.__cause__)
