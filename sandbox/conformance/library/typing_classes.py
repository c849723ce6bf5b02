import typing
from dataclasses import dataclass
from typing import (
    Annotated, Any, ClassVar, NamedTuple, NotRequired, Protocol, ReadOnly, Required, SupportsFloat, SupportsIndex, SupportsInt, TypedDict,
    get_type_hints, runtime_checkable,
)  # fmt: skip


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 0

    def norm(self) -> int:
        return abs(self.x) + abs(self.y)


p = Point(3)
print(p, p.norm(), p._fields, p._field_defaults, Point.__annotations__, p._replace(y=5), p == (3, 0), Point.__doc__, p._asdict())
attempt(Point)
attempt(Point, 1, 2, 3)
attempt(Point, 1, z=2)
print(NamedTuple('Pair', [('a', int), ('b', str)])(1, 'x'), Point.__bases__, Point.__orig_bases__, Point._make([1, 2]))
try:

    class Bad(NamedTuple):
        x: int = 0
        y: int
except TypeError as e:
    print(e)
try:

    class Bad2(NamedTuple):
        _x: int
except ValueError as e:
    print(e)


class Generic2[T](NamedTuple):
    value: T


print(Generic2(1), Generic2[int])


class Movie(TypedDict):
    title: str
    year: int


class Rated(Movie, total=False):
    stars: int
    note: Required[str]
    fixed: ReadOnly[int]


m = Movie(title='Alien', year=1979)
print(m, type(m), Movie.__annotations__, Movie.__required_keys__ == {'title', 'year'}, Movie.__total__, typing.is_typeddict(Movie))
print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), sorted(Rated.__readonly_keys__), Rated.__total__, Rated.__orig_bases__)
print(get_type_hints(Rated), TypedDict('P', {'x': int, 'in': str}).__annotations__)
attempt(isinstance, m, Movie)
try:

    class Wrong(TypedDict):
        x: int = 3
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Named(Protocol):
    name: str

    def greet(self) -> str:
        return f'I am {self.name}'


@runtime_checkable
class HasSize(Protocol):
    size: int


class Door:
    def close(self):
        pass


class Person(Named):
    def __init__(self):
        self.name = 'Ada'


class Thing:
    size = 3


print(isinstance(Door(), Closable), isinstance(3, Closable), issubclass(Door, Closable), issubclass(int, Closable), isinstance(Thing(), HasSize))
attempt(isinstance, Person(), Named)
print(Person().greet(), typing.is_protocol(Named), typing.is_protocol(Person), sorted(typing.get_protocol_members(Named)))
attempt(isinstance, 3, Named)
attempt(issubclass, Thing, HasSize)
attempt(issubclass, int, Named)
attempt(Closable)
attempt(Named)
try:

    class P2(Protocol, Door): ...
except TypeError as e:
    print(e)
print(isinstance(3, SupportsInt), isinstance('x', SupportsInt), isinstance(3, SupportsIndex), isinstance(2.5, SupportsFloat), isinstance([], typing.SupportsAbs))
print(isinstance([], typing.Sequence), isinstance({}, typing.Mapping), issubclass(list, typing.Iterable), isinstance((i for i in ()), typing.Generator))


class Box[T](Protocol):
    def get(self) -> T: ...


print(Box[int], Closable.__mro__)


class Missing(Protocol):
    def a(self): ...
    def b(self): ...


class Part(Missing):
    def a(self):
        return 1


print(Part().a(), Part().b())


@dataclass
class Record:
    name: str
    tags: list[str]
    kind: ClassVar[str] = 'record'
    extra: Annotated[int, 'hidden'] = 0


print(Record('a', []), get_type_hints(Record), Record.__annotations__)


class Node:
    next: 'Node | None'
    value: 'typing.Any'


print(get_type_hints(Node))


class Broken:
    x: 'Nowhere'


attempt(get_type_hints, Broken)
attempt(get_type_hints, 5)
print(typing.ForwardRef('int'), typing.get_type_hints(lambda x: x), Any, type(Any))


class Quack(Any):
    pass


print(Quack(), isinstance(Quack(), Quack)) if False else print(Quack.__mro__)
from typing import IO, BinaryIO, TextIO

print(IO[str], TextIO, BinaryIO, IO)
