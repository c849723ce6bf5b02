# PEP 563: with the future import annotations are stored as text at once, under a name that the code can read.
from __future__ import annotations

import sys

count: int = 1
label: "str"
print(__annotations__)


class Node:
    """A node of a tree."""

    parent: Optional["Node"] = None
    children: dict[str,int]
    print(__annotations__)
    size: int|None
    visit: Callable[[int,str], None]
    kind: Literal['a',"b",3]
    quoted: "it's"
    pair: tuple[int,
                ...]
    __hidden: float
    del __annotations__
    try:
        lost: int
    except NameError as e:
        print(e)


print(Node.__dict__.get("__annotations__"), Node.__annotations__)


class Leaf:
    value: Optional["Leaf"] = None
    pairs: dict[ str , list[ 'int' ] ]
    kind: Literal['a',"b",3]
    quoted: "it's"
    visit: Callable[[int,str], None]
    __hidden: float | None


print(Leaf.__annotations__, list(Leaf.__dict__))


def f():
    local: int = 1
    return __annotations__


if count:
    late: list[int]
print(f() is __annotations__, globals()["__annotations__"])
__annotations__["more"] = 1
print(sys.modules[__name__].__annotations__)
print(sorted(name for name in globals() if "ann" in name))
