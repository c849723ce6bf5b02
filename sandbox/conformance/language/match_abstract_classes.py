# `case Class()` asks the class, as isinstance() does; sequences and mappings are told by the first base that is one.
import collections
import collections.abc as abc
import numbers
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


def kind(x):
    match x:
        case bool():
            return "bool"
        case numbers.Number(real=r):
            return f"number {r}"
        case str() | bytes():
            return "text"
        case abc.Mapping():
            return f"mapping of {len(x)}"
        case abc.Sequence():
            return "sequence"
        case abc.Set():
            return "set"
        case abc.Callable():
            return "callable"
        case abc.Generator():
            return "generator"
        case abc.Iterable():
            return "iterable"
        case abc.Sized():
            return "sized"
    return "other"


for x in (True, 1, 1.5, 2j, "a", b"a", {}, [], (), {1}, len, (i for i in ()), iter([]), collections.deque(), range(2),
          object(), collections.UserDict(a=1), memoryview(b"a"), collections.ChainMap(), type("L", (), {"__len__": lambda s: 0})()):
    print(type(x).__name__, kind(x))


class Even(type):
    def __instancecheck__(cls, x):
        return x % 2 == 0


class Evens(metaclass=Even):
    pass


def even(x):
    match x:
        case Evens():
            return True
        case _:
            return False


print(even(2), even(3))


@runtime_checkable
class Point(Protocol):
    __match_args__ = ("x", "y")
    x: int
    y: int


class P:
    x, y = 1, 2


match P():
    case Point(x, y):
        print(x, y)
try:
    match 1:
        case Protocol():
            pass
except TypeError as e:
    print(e)


def shape(x):
    match x:
        case [a, *rest]:
            return "sequence", a, rest
        case {"k": v, **rest}:
            return "mapping", v, rest
    return "neither"


class S(list, abc.Mapping if False else object):
    pass


class M(collections.UserDict, abc.Sequence):
    pass


print(shape(collections.deque([1, 2])), shape(memoryview(b"ab")), shape(S([1])), shape(M(k=1)), shape("ab"), shape({1}))
print(shape(collections.OrderedDict(k=1, z=2)), shape(type("T", (), {"k": 5}).__dict__)[0], shape(range(3)))


@dataclass(slots=True, frozen=True)
class Q:
    a: int
    b: str = "x"


match Q(1):
    case Q(a, b=b):
        print(a, b, Q.__slots__, hasattr(Q(1), "__dict__"))
