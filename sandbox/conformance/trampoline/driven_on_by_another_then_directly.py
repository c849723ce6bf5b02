"""A frame whose delegate was driven to its end through another frame goes on by itself: it delegates anew, and is thrown into."""


def inner(name):
    got = yield f"{name} 1"
    print(name, "got", got)
    return name


def shared():
    try:
        first = yield from inner("first")
        print("first gave", first)
        yield "between"
        second = yield from inner("second")
        print("second gave", second)
        try:
            raise LookupError("passing")
        finally:
            third = yield from inner("third")
            try:
                yield third
            finally:
                print("inner finally")
                yield "in finally"
    finally:
        print("finally")


def above(it):
    return (yield from it)


def show(error):
    print(repr(error), "in", repr(error.__context__))


s = shared()
print(next(s))
a = above(s)
print(next(a))
print(next(s))
print(next(s), s.gi_yieldfrom is not None)
b = above(above(s))
print(next(b))
print(b.send("through b"))
try:
    print(s.throw(RuntimeError("thrown")))
    print(next(s))
except RuntimeError as e:
    show(e)


async def wait(name):
    return await Trap(name)


class Trap:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        yield self.name
        return self.name


async def main(c):
    await c


c = wait("c")
m = main(c)
print(m.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
try:
    m.throw(ValueError("too late"))
except Exception as e:
    show(e)
