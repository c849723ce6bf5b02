"""An error that nobody can catch goes when it has been told of, with its context; what its traceback holds goes after that."""

import sys

sys.stderr = sys.stdout


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("   ", self.name, "dies")


def fail(name, error):
    thing = Thing(name)
    raise error


def ends():
    try:
        yield
    finally:
        try:
            fail("of the context", KeyError(1))
        except KeyError:
            fail("of the error", ValueError(2))


print("a generator")
it = ends()
next(it)
del it


async def coroutine():
    try:
        await Waits()
    finally:
        try:
            fail("of the context", KeyError(1))
        except KeyError:
            fail("of the error", ValueError(2))


class Waits:
    def __await__(self):
        yield


print("a coroutine")
it = coroutine()
it.send(None)
it = None


class Fails:
    def __del__(self):
        try:
            fail("of the context", KeyError(1))
        except KeyError:
            fail("of the error", ValueError(2))


print("an object")
it = Fails()
del it
