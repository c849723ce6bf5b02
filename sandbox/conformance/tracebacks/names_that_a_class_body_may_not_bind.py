"""A namespace of `__prepare__` that refuses a name: the traceback shows the assignment."""

import traceback
from enum import Enum


class Once(dict):
    def __setitem__(self, name, value):
        if name in self:
            raise TypeError(f"{name} already defined")
        super().__setitem__(name, value)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Once()


def show(make):
    try:
        make()
    except TypeError:
        traceback.print_exc()


def constants():
    class Color(Enum):
        RED = 1
        GREEN = 2
        RED = 3


def methods():
    class A(metaclass=Meta):
        def spam(self):
            pass

        print("refused next")

        @staticmethod
        def spam():
            pass


def values():
    class A(metaclass=Meta):
        x = len("abc")
        x = (len("abc") +
             len("d"))


def pairs():
    class A(metaclass=Meta):
        x = 1
        y, x = str(2), 3


def others():
    class A(metaclass=Meta):
        import math as m
        print(m.pi)

        class m:
            pass


def imported():
    class A(metaclass=Meta):
        pi = 3
        from math import e, pi


for make in (constants, methods, values, pairs, others, imported):
    show(make)
