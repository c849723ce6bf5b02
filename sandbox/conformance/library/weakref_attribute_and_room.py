"""`__weakref__`: the reference that is shared, and which classes have room for one."""
import weakref
from collections import ChainMap, namedtuple
from dataclasses import dataclass
import copy
import pickle
from typing import Generic, TypeVar

T = TypeVar("T")


class Plain:
    pass


class Slotted:
    __slots__ = {"__weakref__": "room", "name": "what it is called"}


for thing in Plain(), Slotted():
    print(thing.__weakref__)
    told = weakref.ref(thing, print)
    print(thing.__weakref__ is told)
    first = weakref.ref(thing)
    print(thing.__weakref__ is first)
    del told


@dataclass(slots=True)
class Box(Generic[T]):
    content: T


@dataclass(slots=True, weakref_slot=True)
class Seen(Generic[T]):
    content: T


@dataclass(slots=True, weakref_slot=True)
class SeenBox(Box[int]):
    pass


print(Generic.__weakrefoffset__, Plain.__weakrefoffset__ == 0, Box.__slots__, Seen.__slots__, SeenBox.__slots__)
for box in Box(1), Seen(2), SeenBox(3):
    try:
        print(weakref.ref(box)() is box)
    except TypeError as error:
        print(error)

Point = namedtuple("Point", "x y")
print(copy.copy(Point.x), pickle.loads(pickle.dumps(Point.y)).__doc__)


class Layers(ChainMap):
    pass


layers = Layers({1: 2}, {3: [4]})
layers.note = "kept"
for other in pickle.loads(pickle.dumps(layers)), copy.deepcopy(layers):
    print(other, other.note, other.maps[1] is layers.maps[1])
