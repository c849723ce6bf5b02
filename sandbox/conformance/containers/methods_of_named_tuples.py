"""The methods of a named tuple are functions of its class, and what `functools` gives has globals."""

import functools
from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y", defaults=[0])


class Size(NamedTuple):
    width: int
    height: int = 1


for cls in (Point, Size):
    for name in ("_asdict", "_replace", "__replace__", "__repr__", "__getnewargs__"):
        method = getattr(cls, name)
        print(type(method).__name__, method.__name__, method.__qualname__, method.__module__, method.__doc__)
    print(cls.__repr__ is cls.__dict__["__repr__"], cls._asdict)
point = Point(1)
print(point._replace(y=5), point.__replace__(x=7), Point._replace(point, x=2), point._asdict())
print(point._asdict)
for wrong in (
    lambda: point._replace(z=1, w=2),
    lambda: point._replace(1),
    lambda: point._asdict(1),
    lambda: Point._asdict(),
):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
print(functools.wraps.__globals__["__name__"], functools.lru_cache.__globals__["__name__"])
print(Point.__new__.__module__, Point.__new__.__globals__["__name__"])
