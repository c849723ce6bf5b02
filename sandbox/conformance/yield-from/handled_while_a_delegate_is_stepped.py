"""Who finds which exception handled, while frames above are suspended in `except` and `finally`."""

import sys


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        print("  next handles", repr(sys.exception()))
        return "item"

    def throw(self, error):
        print("  throw handles", repr(sys.exception()))
        raise error


def show(error):
    if error is None:
        return "nothing"
    return f"{error!r} in [{show(error.__context__)}]"


def within(outer, action):
    try:
        raise outer
    except type(outer):
        try:
            print("->", action())
        except BaseException as error:
            print("!!", show(error))


def handler():
    try:
        raise KeyError("the frame's")
    except KeyError:
        yield from Source()


print("# a delegate that is called")
for action in [next, lambda g: g.send(1), lambda g: g.throw(ValueError)]:
    g = handler()
    next(g)
    within(LookupError("the resumer's"), lambda: action(g))


def quiet():
    try:
        pass
    finally:
        print("  handles", repr(sys.exception()))
        yield 1
        print("  handles", repr(sys.exception()))
        try:
            raise KeyError("inside")
        except KeyError:
            yield 2
            print("  handles", repr(sys.exception()))
        print("  handles", repr(sys.exception()))
        yield 3
        try:
            pass
        finally:
            yield 4
            print("  handles", repr(sys.exception()))
        print("  handles", repr(sys.exception()))
        raise ValueError


print("# finally with no exception on its way handles what the resumer does")
g = quiet()
for name in ["first", "second", "third", "fourth", "fifth"]:
    within(LookupError(name), lambda: next(g))


def leaf():
    while True:
        try:
            yield "leaf"
        except ValueError as error:
            print("  thrown:", show(error))
        print("  leaf handles", repr(sys.exception()))


def middle():
    try:
        raise KeyError("the middle's")
    except KeyError:
        yield from leaf()


print("# send goes through the frames, throw past them")
g = middle()
next(g)
within(LookupError("a"), lambda: g.send(1))
within(LookupError("b"), lambda: g.throw(ValueError("thrown")))
within(LookupError("c"), lambda: g.send(1))


def running():
    try:
        raise KeyError("above")
    except KeyError:
        yield from me


print("# refusals have the frame's own exception as context")
me = running()
within(LookupError("a"), lambda: next(me))


async def done():
    pass


async def again(coroutine):
    try:
        raise KeyError("above")
    except KeyError:
        await coroutine


finished = done()
try:
    finished.send(None)
except StopIteration:
    pass
within(LookupError("a"), lambda: again(finished).send(None))


async def agen():
    try:
        yield 1
    finally:
        print("  finally handles", repr(sys.exception()))


async def steps():
    try:
        raise KeyError("above")
    except KeyError:
        async for item in agen():
            print("  item", item)


within(LookupError("a"), lambda: steps().send(None))
