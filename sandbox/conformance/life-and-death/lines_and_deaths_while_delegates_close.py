"""While a frame closes what it delegates to it runs, at the line of its `yield from`; what that drops goes at once."""

import inspect
import sys


def state():
    return inspect.getgeneratorstate(g), g.gi_frame.f_lineno


def inner():
    try:
        yield 1
    finally:
        print(state())


def outer():
    print("outer begins")

    yield from inner()


g = outer()
next(g)
print(state())
g.close()


def failing(awaitable):
    return list(awaitable)


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        raise KeyError("close")


async def coroutine():
    pass


def closing():
    try:
        yield from Source()
    except KeyError:
        failing(coroutine())


sys.stderr = sys.stdout
g = closing()
next(g)
del g
print("dropped")
