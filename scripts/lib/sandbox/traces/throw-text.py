# What is no exception is thrown at a frame: it does not see it, nor does one that delegates to an iterator without `throw`.
def inner():
    yield "waiting"


def outer():
    try:
        yield from inner()
    except TypeError as error:
        yield type(error).__name__


alone = inner()
next(alone)
try:
    alone.throw("x")
except TypeError:
    pass

chain = outer()
next(chain)
chain.throw("x")


class Numbers:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def numbers():
    yield from Numbers()


abroad = numbers()
next(abroad)
try:
    abroad.throw("x")
except TypeError:
    next(abroad)
