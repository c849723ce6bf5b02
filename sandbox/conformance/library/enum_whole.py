import enum
from enum import CONTINUOUS, EJECT, KEEP, STRICT, CONFORM, Enum, EnumCheck, Flag, FlagBoundary, IntEnum, IntFlag, StrEnum, UNIQUE, NAMED_FLAGS, auto, member, nonmember, property as enum_property, unique, verify


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Color(Enum):
    """Colours."""

    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f'{self.name} is {self.value}'

    @classmethod
    def default(cls):
        return cls.GREEN


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color['GREEN'], Color.CRIMSON is Color.RED, list(Color), len(Color))
print(Color.__members__, Color.RED in Color, 1 in Color, 5 in Color, 'x' in Color, Color.RED.describe(), Color.default(), hash(Color.RED) == hash('RED'))
print(Color.RED == 1, Color.RED != Color.GREEN, isinstance(Color.RED, Color), type(Color.RED), Color, type(Color), bool(Color.RED), f'{Color.RED} {Color.RED!r:>20}')
attempt(Color, 9)
attempt(lambda: Color['PINK'])
attempt(lambda: Color.PINK)
attempt(lambda: Color.RED < Color.GREEN)
attempt(setattr, Color, 'RED', 3)
attempt(delattr, Color, 'RED')
attempt(setattr, Color.RED, 'value', 3)
attempt(lambda: Color.RED.GREEN)
attempt(Color)
print(list(reversed(Color)), dir(Color)[:4], Color.__doc__, Color.RED.__class__, Color.__name__)


class Number(IntEnum):
    ONE = auto()
    TWO = auto()
    TEN = 10
    NEXT = auto()


class Word(StrEnum):
    HELLO = auto()
    BYE = 'good-bye'


print(list(Number), Number.ONE + 1, Number.TWO > Number.ONE, f'{Number.TEN}', Number.TEN * 2, sorted(Number, reverse=True), Number(10), int(Number.ONE))
print(list(Word), Word.HELLO.upper(), f'{Word.BYE}', Word.BYE == 'good-bye', str(Word.HELLO), repr(Word.HELLO), '-'.join(Word), Word('hello'))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.X), ~Perm.R, Perm.RW & Perm.W, Perm.R ^ Perm.R, bool(Perm(0)), Perm(5), list(Perm.RW), Perm.R in Perm.RW, len(Perm.RW), list(Perm))
print(Perm.RW.name, (Perm.R | Perm.X).name, Perm(0), repr(Perm(0)), Perm.RW.value, Perm.R | Perm.W is Perm.RW, [p.name for p in Perm.R | Perm.X])
attempt(Perm, 16)
attempt(lambda: Perm.R | 2)


class Mode(IntFlag):
    A = 4
    B = 2
    C = 1


print(Mode.A | Mode.B, Mode.A | 1, repr(Mode.A | 8), Mode(7), ~Mode.A, Mode.A + 1, Mode(0), int(Mode.A | Mode.C), f'{Mode.A}', repr(~Mode.B))


class Loose(Flag, boundary=EJECT):
    A = 1


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


print(Loose(5), type(Loose(5)), Conform(6), FlagBoundary.STRICT, list(FlagBoundary))


@unique
class U(Enum):
    A = 1


def declare(source):
    try:
        exec(source, dict(globals()))
        print('fine')
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


declare('@unique\nclass D(Enum):\n    A = 1\n    B = 1\n    C = 1\n')
declare('class D(Enum):\n    A = 1\n    A = 2\n')
declare('@verify(CONTINUOUS)\nclass D(IntEnum):\n    A = 1\n    B = 4\n')
declare('@verify(NAMED_FLAGS)\nclass D(Flag):\n    A = 1\n    B = 12\n')
declare('class D(Enum):\n    mro = 1\n')
declare('class D(Enum):\n    _bad_ = 1\n')
declare('class D(IntEnum):\n    A = "x"\n')
declare('class D(StrEnum):\n    A = 1\n')
declare('class D(Enum):\n    A = auto()\n    B = "x"\n    C = auto()\n')


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67300e-11 * self.mass / (self.radius * self.radius), 3)


print(Planet.EARTH.gravity, Planet.EARTH, Planet.EARTH.value, repr(Planet.MERCURY), Planet((5.976e24, 6.37814e6)))


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, 'P.X')
    PY = (1, 'P.Y')


print(Coord.PY, Coord.PY.label, Coord(1), Coord.PX.value, bytes(Coord.PY))


class Fuzzy(Enum):
    YES = 'yes'
    NO = 'no'

    @classmethod
    def _missing_(cls, value):
        for item in cls:
            if item.value == str(value).lower():
                return item


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower(), count

    A = auto()
    B = auto()


class Mixed(Enum):
    A = member(1)
    helper = nonmember(5)
    _ignore_ = ['i']

    @enum_property
    def twice(self):
        return self.value * 2

    class Inner:
        pass

    def __str__(self):
        return 'mixed'

    def __format__(self, spec):
        return 'formatted'


print(Fuzzy('YES'), list(Auto), Mixed.helper, Mixed.A.twice, Mixed.A, f'{Mixed.A}', list(Mixed))
attempt(Fuzzy, 'maybe')
Animal = Enum('Animal', 'ANT BEE CAT')
print(list(Animal), Enum('X', ['a', 'b'], start=5).b, Enum('Y', {'p': 1})['p'], IntEnum('Z', [('q', 3)]).q, Animal.__module__)


class Ordered(Enum):
    LOW = 1
    HIGH = 2

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


print(max(Ordered), sorted(Ordered, reverse=True))
match Color.RED:
    case Color.GREEN:
        print('green')
    case Color.RED:
        print('red')
import copy
import json
import pickle

print(copy.deepcopy(Color.RED) is Color.RED, pickle.loads(pickle.dumps(Color.RED)) is Color.RED, json.dumps(Number.TEN), json.dumps({'k': Word.BYE}), {Color.RED: 1}[Color(1)])
print(enum.show_flag_values(5), enum.bin(10), enum.EnumType, enum.EnumMeta is enum.EnumType, list(EnumCheck))


class Aliased(Enum):
    ONE = 1
    ONE._add_alias_('UNO') if False else None


@enum.global_enum
class G(IntEnum):
    GLOBAL_ONE = 1


print(GLOBAL_ONE, repr(GLOBAL_ONE), G.GLOBAL_ONE)


class Data(Enum):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        print('subclass', cls.__name__, kw)


class Sub(Data):
    A = 1


print(Sub.A, issubclass(Sub, Data), Enum.__members__, Color.RED.__objclass__ if hasattr(Color.RED, '__objclass__') else None)
