"""Annotated things for `test_typing`: CPython 3.13's own module writes to `__annotations__`, which a module of 3.14 no longer has."""

from functools import wraps
from types import new_class
from typing import Optional


class C:
    x = 5
    y: Optional["C"] = None


class M(type):
    o: type = object


class D(C):
    j: str = "hi"
    k: str = "bye"


h_class = new_class("H", (C,))
j_class = new_class("J")


class F:
    z: int = 5


class Y(F):
    pass


class Meta(type):
    pass


class S(metaclass=Meta):
    x: str = "something"
    y: str = "something else"


def foo(x: int = 10):
    pass


def dec(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper
