"""What CPython writes in C of `functools`: its functions name this module."""

from functools import cmp_to_key, partial, reduce
