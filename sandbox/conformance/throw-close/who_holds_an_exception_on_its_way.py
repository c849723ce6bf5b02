"""An exception that is raised in a frame is held by the frame alone: what hangs on it ends when its handler does."""


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("   ", self.name, "is gone")


def failing(name):
    tracked = Tracked(name)
    yield "inside"
    raise KeyError(name)


def catching():
    try:
        yield from failing("of a delegate")
    except KeyError as error:
        print("caught", error)
    print("after the handler")
    yield "end"


g = catching()
print(next(g))
print(next(g))


class Loud(Exception):
    def __init__(self):
        self.tracked = Tracked("of a class thrown in")


def receiving():
    while True:
        try:
            yield
        except Loud:
            print("caught")
        print("after the handler")


g = receiving()
next(g)
print("a class: its instance belongs to the frame")
g.throw(Loud)
print("an instance: the caller holds it for the time of the call")
error = Loud()
g.throw(error)
del error
print("the name is gone")


async def agen():
    while True:
        try:
            yield
        except Loud:
            print("caught")
        print("after the handler")


def end(awaitable):
    try:
        awaitable.send(None)
    except StopIteration:
        pass


a = agen()
end(a.asend(None))
end(a.athrow(Loud))
print("the step has ended")
end(a.aclose())
