"""What CPython writes in C of `bisect`: its functions name this module."""

from bisect import *
