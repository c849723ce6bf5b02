"""What a loop goes through that an exception leaves, in `except` or `finally`, ends while that exception is still handled there."""

import sys


def source(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, "ends, handled:", repr(sys.exception()), "in", repr(sys.exception().__context__))


def in_finally(fails):
    try:
        if fails:
            raise KeyError("k")
    finally:
        for x in source("in finally"):
            raise ValueError(x)


def in_except():
    try:
        raise KeyError("k")
    except KeyError:
        for x in source("outer"):
            for y in source("inner"):
                raise ValueError(y)


def in_star():
    try:
        raise ExceptionGroup("g", [KeyError("k")])
    except* KeyError:
        for x in source("in except*"):
            raise ValueError(x)


def nested():
    try:
        raise KeyError("k")
    except KeyError as e:
        try:
            raise IndexError from e
        finally:
            for x in source("nested"):
                [][x]


def suspended():
    try:
        raise KeyError("k")
    except KeyError:
        for x in source("suspended"):
            yield x


for f in lambda: in_finally(True), lambda: in_finally(False), in_except, in_star, nested:
    try:
        f()
    except BaseException as e:
        print("caught", repr(e), "in", repr(e.__context__))
g = suspended()
next(g)
try:
    g.throw(ValueError)
except ValueError as e:
    print("caught", repr(e), "in", repr(e.__context__))


class Lock:
    def __del__(self):
        print("lock dies")


def delegate(below):
    yield from below


def below():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("below ends")


def closed():
    """Who is closed through a delegate lets go of what the one above handles."""
    lock = Lock()
    try:
        raise GeneratorExit(1)
    except GeneratorExit as e:
        shared = kept
        yield from shared


for kept in below(), delegate(below()):
    next(kept)
    g = closed()
    print(next(g, "over"))
    del g
    print("dropped")
