"""Tracebacks of calls of a module's own functions: names that are missing, wrong numbers of arguments, errors in arguments."""

import traceback


def one(x):
    return 1 / x


def two(x, y):
    return one(x) + one(
        y - 1,
    )


def missing():
    return gone(one(2), one(0))


def gone(a, b):
    return a


def many():
    return one(1, 2)


def inner():
    return two(one(1), one([x for x in (0,)][0]))


def nested():
    return two(two(1, 2), two(1, 1))


def star():
    return two(*[1], y=1)


for f in (lambda: two(2, 1), many, inner, nested, star, missing):
    try:
        f()
    except Exception:
        traceback.print_exc()
del gone
try:
    missing()
except NameError:
    traceback.print_exc()


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError as e:
    print(type(e).__name__)
missing()
