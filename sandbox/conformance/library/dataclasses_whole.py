import dataclasses
import inspect
from dataclasses import (
    FrozenInstanceError, InitVar, KW_ONLY, MISSING, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace,
)  # fmt: skip
from typing import Any, ClassVar


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


@dataclass
class Point:
    """A point."""

    x: int
    y: int = 0


print(Point(1), Point(1, y=2), Point(1) == Point(1, 0), Point(1) != Point(2), Point.__doc__, Point.__match_args__, Point(1).__dict__)
attempt(Point)
attempt(Point, 1, 2, 3)
attempt(Point, 1, z=3)
attempt(hash, Point(1))
attempt(lambda: Point(1) < Point(2))
print(inspect.signature(Point), [(f.name, f.type, f.default) for f in fields(Point)], is_dataclass(Point), is_dataclass(Point(1)), is_dataclass(3))
match Point(3, 4):
    case Point(a, b):
        print('matched', a, b)


@dataclass
class NoDoc:
    a: int
    b: list = field(default_factory=list)


print(NoDoc.__doc__, NoDoc(1), NoDoc(1).b is NoDoc(2).b)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    name: str = field(default='', compare=False)


print(sorted([Version(2), Version(1, 5), Version(1, 2, 'x')]), Version(1) <= Version(1, 0, 'z'), hash(Version(1)) == hash(Version(1, 0, 'q')))
v = Version(1)
attempt(setattr, v, 'major', 3)
attempt(delattr, v, 'minor')
attempt(setattr, v, 'other', 3)
print(replace(v, minor=9), isinstance(FrozenInstanceError(), AttributeError))
attempt(replace, v, nope=1)
attempt(lambda: v < 3)


@dataclass(kw_only=True)
class Options:
    a: int
    b: int = 2


@dataclass
class Mixed:
    x: int
    _: KW_ONLY
    y: int = 5
    z: str = 'z'


print(Options(a=1), Mixed(1, y=2), inspect.signature(Mixed), Mixed.__match_args__)
attempt(Options, 1)
attempt(Mixed, 1, 2)


@dataclass
class Base:
    name: str
    age: int = field(default=0, repr=False)


@dataclass
class Child(Base):
    school: str = 'none'
    age: int = 10


print(Child('x'), Child('x', 1, 's'), [f.name for f in fields(Child)])


@dataclass
class Account:
    owner: str
    balance: float = 0.0
    total: ClassVar[int] = 0
    log: list = field(default_factory=list, repr=False, compare=False)
    rate: InitVar[float] = 1.0
    doubled: float = field(init=False)

    def __post_init__(self, rate):
        self.balance *= rate
        self.doubled = self.balance * 2


print(Account('a', 10, rate=1.5), [f.name for f in fields(Account)], inspect.signature(Account))
print(asdict(Account('b')), astuple(Account('c', 1)))


@dataclass
class Tree:
    value: int
    children: list['Tree'] = field(default_factory=list)
    extra: dict = field(default_factory=dict)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])], {'k': Tree(5)})
print(t)
print(asdict(t))
print(astuple(t), asdict(t, dict_factory=lambda pairs: sorted(k for k, _ in pairs)))
t.children.append(t)
print(t)


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 3

    def double(self):
        return super().__repr__()[:3] + repr(__class__)


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, '__dict__'), s.double())
attempt(setattr, s, 'z', 1)


@dataclass(eq=False)
class Identity:
    x: int


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    skip: int = field(default=0, hash=False)


@dataclass(repr=False, match_args=False)
class Quiet:
    x: int

    def __repr__(self):
        return 'quiet'


print(Identity(1) == Identity(1), hash(Hashed(1)) == hash(Hashed(1, 5)), Quiet(1), hasattr(Quiet, '__match_args__'))
Made = make_dataclass('Made', ['a', ('b', int), ('c', list, field(default_factory=list))], namespace={'total': lambda self: self.a + self.b})
print(Made(1, 2), Made(1, 2).total(), Made.__module__, make_dataclass('F', [('x', int, 5)], frozen=True)())
attempt(make_dataclass, 'Bad', ['a', 'a'])
attempt(make_dataclass, 'Bad', ['1x'])
attempt(make_dataclass, 'Bad', ['class'])


def declare(source):
    try:
        exec(source, {**globals()})
        print('fine')
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


declare('@dataclass\nclass A:\n    x: int = 0\n    y: int\n')
declare('@dataclass\nclass A:\n    x: list = []\n')
declare('@dataclass\nclass A:\n    x: dict = {}\n')
declare('@dataclass\nclass A:\n    x: set = set()\n')
declare('@dataclass\nclass A:\n    x = field()\n')
declare('@dataclass\nclass A:\n    x: int = field(default=1, default_factory=int)\n')
declare('@dataclass(frozen=True)\nclass A(Point): pass\n')
declare('@dataclass\nclass A(Version): pass\n')
declare('@dataclass(order=True, eq=False)\nclass A: pass\n')
declare('@dataclass(order=True)\nclass A:\n    x: int\n    def __lt__(self, o): pass\n')
declare('@dataclass(frozen=True)\nclass A:\n    def __setattr__(self, k, v): pass\n')
declare('@dataclass(slots=True)\nclass A:\n    __slots__ = ()\n    x: int\n')
declare('@dataclass(unsafe_hash=True)\nclass A:\n    def __hash__(self): return 1\n')
declare('@dataclass(weakref_slot=True)\nclass A: pass\n')
declare('@dataclass\nclass A:\n    x: InitVar[int]\n    def __post_init__(self): pass\nA(1)\n')
declare('@dataclass\nclass A:\n    x: KW_ONLY\n    y: KW_ONLY\n')
declare('@dataclass\nclass A:\n    x: ClassVar[int] = field(default_factory=int)\n')
attempt(fields, 3)
attempt(asdict, 3)
attempt(astuple, Point)
attempt(replace, 3)
attempt(dataclass, 3)
print(field(default=3), MISSING, fields(Point)[0])
print(dataclasses.field(metadata={'unit': 'm'}).metadata, fields(Point)[1].metadata, InitVar[int], KW_ONLY)


@dataclass
class Later:
    next: Later | None = None
    other: Unknown = None


print(Later(), fields(Later)[1].type)


@dataclass
class Generic[T]:
    value: T


print(Generic(1), Generic[int]('x'), Generic.__type_params__)


@dataclass
class Converted:
    raw: Any
    _size: int = field(init=False, repr=False, default=0)

    @property
    def size(self):
        return self._size


c = Converted('x')
print(c, c.size, vars(c), c.__eq__(3), Converted.__eq__(c, c))
import copy

print(copy.copy(t) == 1, copy.copy(Point(1)), copy.deepcopy(Made(1, 2)), copy.replace(Point(1), x=5))
