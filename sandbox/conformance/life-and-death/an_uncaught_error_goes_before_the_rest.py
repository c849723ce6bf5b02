"""At the end of a program: what `atexit` has, then the error that has ended it with what its frames held, then what the module holds."""

import atexit
import sys


class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "dies")


def fails(name):
    local = Held(name)
    raise KeyError(name)


first = Held("global")
atexit.register(print, "at exit")
print(sys._getframe().f_back)
try:
    fails("of the context")
except KeyError:
    last = Held("second global")
    last.other = Held("of the second global")
    fails("of the error")
