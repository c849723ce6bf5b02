from enum import *
import enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1
    def describe(self): return self.name.lower()
    @property
    def hex(self): return f"#{self.value}"
    @classmethod
    def default(cls): return cls.RED
print(Color, Color.RED, repr(Color.RED), Color(2), Color["BLUE"], list(Color), len(Color), Color.BLUE.value, Color.CRIMSON is Color.RED, Color.RED.describe(), Color.GREEN.hex, Color.default())
print(Color.__members__, Color.RED in Color, 1 in Color, 9 in Color, isinstance(Color.RED, Color), type(Color.RED), type(Color), Color.RED == 1, hash(Color.RED) == hash(Color.RED), {Color.RED: 1})
for f in [lambda: Color(9), lambda: Color["X"], lambda: Color.X, lambda: setattr(Color, "RED", 3), lambda: delattr(Color, "RED"), lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, "value", 4), lambda: Color()]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    class Sub(Color): X = 9
except TypeError as e: print(e)
try:
    class Dup(Enum):
        A = 1
        A = 2
except TypeError as e: print(e)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
class N(IntEnum):
    ONE = 1
    TWO = 2
print(N.ONE, repr(N.ONE), N.ONE + 1, N.ONE < N.TWO, f"{N.TWO}", f"{N.TWO:>4}", N(1), int(N.TWO), [1, 2, 3][N.ONE], N.ONE == 1, sorted([N.TWO, N.ONE]), "%d" % N.TWO)
class S(StrEnum):
    A = auto()
    B = "bee"
print(S.A, repr(S.A), S.B, S.B.upper(), f"{S.A!r:10}|", S("bee"), S.A == "a", {"a": 1}[S.A])
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(P.R | P.X, repr(P.R | P.X), P.RW, list(P), P(7), P.R in P.RW, ~P.R, P.R & P.W, bool(P.R & P.W), P(0), list(P.RW), len(P.RW), P.R ^ P.RW, P.RW.name, (P.R | P.X).name, (P.R|P.X).value, P(0).name)
for f in [lambda: P(8), lambda: P.R | 1, lambda: 1 in P.R, lambda: P("x"), lambda: P(-1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 4, repr(IF(12)), IF.A + 1, ~IF.A, IF(0), repr(IF(0)), repr(IF.A | 8))
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
print(Planet.EARTH, repr(Planet.EARTH), Planet.EARTH.mass, Planet.MARS.value)
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label
        return obj
    PX = (0, "P.X"); PY = (1, "P.Y")
print(Coord.PX, Coord.PY.label, Coord(1))
Animal = Enum("Animal", "CAT DOG"); print(list(Animal), Animal.__module__, Animal("x") if False else Animal(1))
print(list(Enum("E2", {"a": 5, "b": 6})), list(IntEnum("E3", ["x", "y"], start=10)), list(Enum("E4", [("m", 1), ("n", 2)])))
class Missing(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value):
        if value == "one": return cls.A
print(Missing("one"))
try: Missing("two")
except ValueError as e: print(e)
class Gen(Enum):
    def _generate_next_value_(name, start, count, last_values): return name + str(count)
    A = auto(); B = auto()
print(list(Gen))
class Order(Enum):
    _order_ = "A B"
    A = 1; B = 2
class Ig(Enum):
    _ignore_ = "tmp i"
    tmp = 3
    A = 1
    for i in range(2): pass
    @nonmember
    class Inner: pass
    @member
    def fn(self): return 3
print(list(Ig), Ig.Inner)
class Shape(Enum):
    SQUARE = 2; CIRCLE = 3
    def __str__(self): return "shape " + self.name
    def __repr__(self): return "R" + self.name
print(Shape.SQUARE, repr(Shape.CIRCLE), f"{Shape.SQUARE}")
class Num(float, Enum):
    PI = 3.14
print(Num.PI, repr(Num.PI), Num.PI + 1, f"{Num.PI}")
class Ordered(Enum):
    A = 1; B = 2
    def __lt__(self, o): return self.value < o.value
print(sorted([Ordered.B, Ordered.A]), max(Ordered))
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("r")
print(Color.RED.__class__, Color.RED.name, Color.RED._name_, dir(Color)[:3], Color.__name__, Color.__doc__)
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED)
class F2(Flag, boundary=CONFORM):
    A = 1; B = 2
print(F2(7), repr(F2(8)))
class F3(Flag):
    B = 2; A = 1
print(list(F3), F3(3), F3.A | F3.B)
class WithMixin(str, Enum):
    A = "a"
print(WithMixin.A, repr(WithMixin.A), WithMixin.A == "a", f"{WithMixin.A}", WithMixin.A.upper())
print(enum.auto(), enum.EnumMeta is enum.EnumType, list(reversed(Color)), Color.RED.value.real)
