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
from nothing import missing
