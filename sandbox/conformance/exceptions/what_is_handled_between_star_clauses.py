"""What a clause of `except*` has taken stays the handled exception up to the next; the types of all clauses are looked at, also when nothing is left."""

import sys


def tells(name, cls):
    print(name, repr(sys.exception()))
    return cls


try:
    try:
        raise ExceptionGroup("g", [TypeError(1), ValueError(2), KeyError(3)])
    except* tells("first", ValueError):
        print("in first", repr(sys.exception()))
    except* tells("takes none", OSError):
        print("not reached")
    except* tells("second", TypeError):
        print("in second", repr(sys.exception()))
    except* tells("third", KeyError):
        print("in third", repr(sys.exception()))
        raise OSError("from the third")
    except* tells("nothing left", RuntimeError):
        print("not reached")
except Exception as error:
    print(repr(error), "in", repr(error.__context__))

try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError:
        pass
    except* tells("no class", 5):
        print("not reached")
except TypeError as error:
    print(error, "in", repr(error.__context__))
print(sys.exception())
