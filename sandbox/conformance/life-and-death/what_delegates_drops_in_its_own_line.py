"""A dropped generator that delegates ends in its own line, even if it has no `try`, and there drops what it holds."""

import sys

sys.stderr = sys.stdout


def stubborn(name):
    try:
        yield 1
    finally:
        print(name, "ends below", sys._getframe(1).f_code.co_name)
        yield 2


def through_range():
    for _ in stubborn("outer"):
        yield from range(2)


def through_generator():
    for _ in stubborn("outer"):
        held = stubborn("held")
        next(held)
        yield from (n for n in range(2))


def not_delegating():
    for _ in stubborn("outer"):
        yield 3


for make in (through_range, through_generator, not_delegating):
    g = make()
    print(make.__name__, next(g))
    del g
