"""Signatures drop `typing.`, keep their order and compare it; members are listed once; documentation of slots; what is abstract while it is made."""

import abc
import inspect
import types
from typing import Annotated, Callable, Literal, Optional, Tuple


def typed(a: list[str], b: Annotated[int, "typing.x"], c: Literal["a"], d: Optional[Callable], e: "str") -> Tuple[str, float]: ...


print(inspect.signature(typed))
print(inspect.signature(typed).parameters)
print(inspect.Signature().parameters == {}, inspect.Signature().parameters)


def xy(x, y): ...
def yx(y, x): ...
def named(*, x={}, y=[]): ...
def renamed(*, y=[], x={}): ...


print(inspect.signature(xy).parameters == inspect.signature(yx).parameters, inspect.signature(xy) == inspect.signature(yx))
print(inspect.signature(named) == inspect.signature(renamed))


def three(a, b, c): ...


for arguments in (), (1,), (1, 2), (1, 2, 3, 4):
    try:
        print(inspect.getcallargs(three, *arguments))
    except TypeError as error:
        print(error)


class Motor:
    __slots__ = {"power": "measured in kilowatts", "weight": None}


print(inspect.getdoc(Motor.power), inspect.getdoc(Motor.weight), Motor.power.__doc__)


class Parent:
    def answer(self):
        "What the parent answers."


class Between:
    pass


class Child(Between, Parent):
    @property
    def answer(self): ...


print(inspect.getdoc(Child.answer))


class Shape(abc.ABC):
    def __init_subclass__(cls):
        print(cls.__name__, inspect.isabstract(cls))

    @abc.abstractmethod
    def area(self): ...


class Still(Shape): ...
class Square(Still):
    def area(self):
        return 1


print(inspect.isabstract(Shape), inspect.isabstract(Still), inspect.isabstract(Square), inspect.isabstract(int))


class Repeats:
    attr = 1

    def __dir__(self):
        return ["attr", "attr", "absent"]


print(inspect.getmembers(Repeats()))


class Meta(type):
    @property
    def hidden(cls):
        raise AttributeError("only instances")


class Owner(metaclass=Meta):
    @types.DynamicClassAttribute
    def hidden(self):
        return "seen"


print([name for name, value in inspect.getmembers(Owner) if name == "hidden"])
