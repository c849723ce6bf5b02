"""What CPython writes in C of `operator`: its functions name this module."""

from operator import *
