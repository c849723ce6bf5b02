# What the end of a frame by an exception drops is cleaned up in that frame still: it is found through f_back.
import sys


def callers():
    frame, names = sys._getframe(1), []
    while frame and frame.f_code.co_name != "<module>":
        names.append(f"{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    print(*names)


def held(n):
    try:
        yield n
    finally:
        callers()


def plain():
    for x in held(1):
        raise KeyError(x)


def generator():
    for x in held(2):
        yield x


def outer():
    yield from generator()


class Dies:
    def __del__(self):
        callers()


def with_local():
    for x in [1]:
        d = zip([Dies()])
        next(d)
        del d
        1 / 0


try:
    plain()
except KeyError as e:
    print("caught", e)
g = generator()
next(g)
try:
    g.throw(ValueError)
except ValueError:
    print("caught")
g = outer()
next(g)
try:
    g.throw(ValueError)
except ValueError:
    print("caught")
try:
    with_local()
except ZeroDivisionError:
    print("caught")
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print("thrown")
