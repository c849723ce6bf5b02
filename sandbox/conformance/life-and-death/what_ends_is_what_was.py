"""What cleans up is the object that was dropped: it has the id, and so the repr, that it had."""
import sys


class A:
    def __del__(self):
        print("the same A:", id(self) == expected)


a = A()
expected = id(a)
del a


def hook(unraisable):
    print(unraisable.err_msg == expected, unraisable.exc_type.__name__, unraisable.object)


sys.unraisablehook = hook


def f():
    try:
        yield
    except GeneratorExit:
        yield "another"


g = f()
next(g)
expected = f"Exception ignored while closing generator {g!r}"
del g


async def c():
    await f2()


class f2:
    def __await__(self):
        try:
            yield
        finally:
            1 / 0


co = c()
co.send(None)
expected = f"Exception ignored while closing generator {co!r}"
del co
