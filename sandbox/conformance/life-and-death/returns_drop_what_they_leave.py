"""A `return` out of a loop drops the loop's iterator in its own line, however the iterator is stepped."""

import sys

sys.stderr = sys.stdout


def stubborn():
    try:
        yield 1
    finally:
        yield 2


def delegating():
    try:
        yield from [1]
    finally:
        yield from [2]


def leaves(make):
    for item in make():
        yield item
        if item:
            return None
    print("never")


def leaves_value(make):
    for _ in range(2):
        for item in make():
            return [
                item
            ]
    yield


for make in (stubborn, delegating):
    print(make.__name__, list(leaves(make)))
    print(make.__name__, list(leaves_value(make)))
