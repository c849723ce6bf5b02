"""Dropping a frame closes what it delegates to, through it: errors of the delegate are raised in it."""

import sys

sys.stderr = sys.stdout


def stubborn(name):
    try:
        yield name
    except GeneratorExit:
        print(name, "goes on")
        yield name


def failing():
    try:
        yield 1
    finally:
        raise ValueError


def plain(delegate):
    print("plain got", (yield from delegate))


def deep(n, delegate):
    yield from (deep(n - 1, delegate) if n else delegate)


async def items(name):
    try:
        yield name
    finally:
        print("items of", name, "closed")


async def coroutine(name):
    agen = items(name)
    await agen.asend(None)
    await pause()
    await agen.asend(None)


async def waits(delegate):
    await delegate


class pause:
    def __await__(self):
        yield "paused"


class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def close(self):
        print("closed")


print("# a delegate that ignores it")
g = plain(stubborn("delegate"))
next(g)
del g
print("# a delegate that fails")
g = plain(failing())
next(g)
del g
print("# at any depth")
g = deep(5, failing())
next(g)
del g
g = deep(3, Closable())
next(g)
del g
print("# driven in between")
inner = failing()
g = deep(2, inner)
next(g)
print("gi_yieldfrom", g.gi_yieldfrom.gi_yieldfrom.gi_yieldfrom is inner)
del inner
del g
print("# through an asynchronous generator's step")


async def holds():
    try:
        await pause()
    finally:
        print("awaited frame ends")


async def stepped():
    await holds()
    yield 1


async def awaits_step():
    await stepped().asend(None)


c = waits(awaits_step())
c.send(None)
del c
c = waits(coroutine("a"))
c.send(None)
del c
print("end")


async def returns():
    try:
        yield 1
    except GeneratorExit:
        return


print("# an asynchronous generator that returns")
agen = returns()
try:
    agen.asend(None).send(None)
except StopIteration:
    pass
del agen
print("end")
