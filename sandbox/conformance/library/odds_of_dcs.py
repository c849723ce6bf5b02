from dataclasses import *
import dataclasses
from typing import ClassVar
@dataclass(order=True, frozen=False, slots=True)
class A:
    x: int
    y: list = field(default_factory=list, compare=False)
    z: ClassVar[int] = 3
    w: int = field(default=1, repr=False, kw_only=True)
    v: InitVar[int] = 9
    def __post_init__(self, v): self.x += v
a = A(1, [2], w=5); print(a, a < A(2), a == A(1, [3], w=5), A.__match_args__, asdict(a), astuple(a), replace(a, x=7, v=0), fields(a)[0].name, [f.name for f in fields(A)], is_dataclass(a), A.__slots__)
try: a.nope = 1
except AttributeError as e: print(e)
@dataclass(frozen=True)
class F: a: int; b: str = 'q'
f = F(1); print(hash(f) == hash(F(1)), {f: 1}[F(1)], f)
for act in ("f.a = 2", "del f.a", "F()", "F(1, 2, 3)", "F(c=1)", "f < f", "replace(f, zz=1)", "fields(3)", "asdict(3)", "replace(3)"):
    try: exec(act)
    except Exception as e: print(act, type(e).__name__, e)
for src in ("@dataclass\nclass B:\n a: int = 1\n b: int", "@dataclass\nclass B:\n a: list = []", "@dataclass\nclass B:\n a: int = field(default=1, default_factory=int)", "@dataclass(order=True, eq=False)\nclass B: pass", "@dataclass(frozen=True)\nclass B(A): pass", "@dataclass\nclass B(F): pass", "@dataclass(slots=True)\nclass B:\n __slots__ = ()\n", "@dataclass(order=True)\nclass B:\n def __lt__(s, o): pass", "@dataclass(frozen=True)\nclass B:\n def __setattr__(s, n, v): pass", "@dataclass\nclass B:\n _: KW_ONLY\n a: int\nB(1)", "@dataclass\nclass B:\n _: KW_ONLY\n a: int\nprint(B(a=1))", "print(make_dataclass('M', ['x', ('y', int), ('z', int, 5)])(1, 2))", "make_dataclass('M', ['x', 'x'])", "make_dataclass('M', ['class'])", "@dataclass(3)\nclass B: pass", "field(3)"):
    try: exec(src)
    except Exception as e: print(repr(src[11:50]), type(e).__name__, e)
@dataclass
class Base: a: int; b: int = 2
@dataclass
class Der(Base): c: int = 3; a: str = 'x'
print(Der(), Der.__doc__, Der.__init__.__annotations__, Der.__eq__(Der(), 3), repr(Der.__repr__)[:30])
@dataclass
class R: me: 'R' = None
r = R(); r.me = r; print(r)
@dataclass(unsafe_hash=True, init=False, repr=False, eq=True)
class N: q: int = 4
print(hash(N()) == hash((4,)), N().q)
@dataclass
class D:
    p: property
    def _get(self): return 7
    d: dict = field(default_factory=dict, metadata={'k': 1})
print(fields(D)[1].metadata, fields(D)[1].default is MISSING, D(1), fields(D)[0])
