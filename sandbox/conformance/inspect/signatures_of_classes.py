"""The signature of a class is that of what makes its instances; built-in ones tell none."""

import dataclasses
import inspect
import typing


class Bare:
    pass


class Sub(dict):
    pass


class Failure(Exception):
    pass


class Own(Sub):
    def __init__(self, x, *, y=2):
        pass


class Made:
    def __new__(cls, a, b=1):
        return object.__new__(cls)


@dataclasses.dataclass
class Data:
    a: int = 1


class Pair(typing.NamedTuple):
    left: int
    right: int = 0


for cls in (Bare, Sub, Failure, Own, Made, Data, Pair, object, int, dict, range, Exception):
    try:
        print(cls.__name__, inspect.signature(cls))
    except ValueError as error:
        print(error)
