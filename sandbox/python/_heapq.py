"""What CPython writes in C of `heapq`: its functions name this module."""

from heapq import *
from heapq import __all__ as _names

for _name in _names:
    if globals()[_name].__module__ != __name__:
        del globals()[_name]
