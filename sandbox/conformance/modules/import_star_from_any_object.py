import sys


class Chosen:
    x, y = 1, 2
    __all__ = ["y"]


class Whole:
    z, _hidden = 3, 4


class Nothing:
    __slots__ = ()


sys.modules.update(chosen=Chosen, whole=Whole, nothing=Nothing())
from chosen import *
from whole import *

print(y, z, "x" in globals(), "_hidden" in globals())
try:
    from nothing import *
except ImportError as e:
    print(e)
import nothing

print(type(nothing))


# `__all__` is indexed, not iterated.
class Sequence:
    def __getitem__(self, i):
        return ["first", "second"][i]


for given in (5, {"first"}, {"first": 1}, iter(["first"]), ("first",), Sequence()):
    class Some:
        __all__ = given
        first, second = 1, 2

    sys.modules["some"] = Some()
    namespace = {}
    try:
        exec("from some import *", namespace)
        print(namespace["first"], "second" in namespace)
    except TypeError as e:
        print(e)

from nothing import missing
