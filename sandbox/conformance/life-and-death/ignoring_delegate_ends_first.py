"""A delegate that ignores GeneratorExit ends when the frame above it is unwound: before that one's handlers, and called by it."""

import sys


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *what):
        print("   ", self.name, "is left by", what[0])

    def __del__(self):
        print("   ", self.name, "is gone")


def names():
    frame, found = sys._getframe(1), []
    while frame.f_code.co_name != "<module>":
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("ignores", names())
        yield 2
    finally:
        print("finally", names())
        with Manager("manager"):
            yield 3


def middle():
    yield from stubborn()


def outer():
    try:
        yield from middle()
    except RuntimeError as error:
        print("handler of outer:", error)


sys.stderr = sys.stdout
g = outer()
next(g)
g.close()
print("closed")
g = middle()
next(g)
del g
print("dropped")
