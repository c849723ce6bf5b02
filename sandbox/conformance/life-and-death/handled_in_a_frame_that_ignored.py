"""A dropped frame that ignores GeneratorExit may be in a cycle with that: what it handled besides goes at once."""

import sys


class Tracked:
    def __del__(self):
        print("tracked is gone")


def stubborn(tracked):
    try:
        yield
    finally:
        try:
            tracked.missing
        except AttributeError:
            del tracked
            yield "again"


sys.stderr = sys.stdout
g = stubborn(Tracked())
next(g)
del g
print("end")
