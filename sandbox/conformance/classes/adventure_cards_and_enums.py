# rooms and commands, dataclasses, enumerations, as courses have them
import sys
class Room:
    def __init__(self, name, exits=None): self.name, self.exits = name, exits or {}
    def __repr__(self): return f'{type(self).__name__}({self.name!r})'
hall, cellar = Room('hall'), Room('cellar')
hall.exits['down'] = cellar; cellar.exits['up'] = hall
here = hall
for command in 'go down/look/go up/dance/go left/quit'.split('/'):
    match command.split():
        case ['quit']: print('bye'); break
        case ['look']: print(here, list(here.exits))
        case ['go', direction] if direction in here.exits: here = here.exits[direction]; print('->', here)
        case ['go', other]: print(f'no way {other}')
        case [verb, *rest]: print(f"I don't know how to {verb!r}", rest)
from dataclasses import dataclass, field, asdict, astuple, replace, fields
from typing import ClassVar, Optional
@dataclass(order=True, frozen=True)
class Card:
    RANKS: ClassVar[str] = '23456789TJQKA'
    sort: int = field(init=False, repr=False)
    rank: str
    suit: str = '♠'
    def __post_init__(self): object.__setattr__(self, 'sort', self.RANKS.index(self.rank))
    def __str__(self): return self.rank + self.suit
deck = [Card(r, s) for s in '♠♥' for r in 'A27K']
print(*sorted(deck)); print(asdict(deck[0]), astuple(deck[1]), replace(deck[2], suit='♦'), [f.name for f in fields(Card)])
try: deck[0].rank = 'x'
except Exception as e: print(type(e).__name__, e)
@dataclass(slots=True, kw_only=True)
class P: x: int; y: int = 0; tags: list = field(default_factory=list)
print(P(x=1), P(x=1) == P(x=1))
try: P(1)
except TypeError as e: print(e)
try: P(x=1).z = 1
except AttributeError as e: print(e)
import enum
class Color(enum.Flag):
    RED = enum.auto(); GREEN = enum.auto(); BLUE = enum.auto(); WHITE = RED | GREEN | BLUE
print(Color.RED | Color.BLUE, Color.WHITE, ~Color.RED, Color.RED in Color.WHITE, list(Color.WHITE), Color(5))
class Planet(enum.Enum):
    EARTH = (5.97e24, 6.37e6); MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return 6.67e-11 * self.mass / self.radius ** 2
    @classmethod
    def _missing_(cls, v): return cls.EARTH
for p in Planet: print(p, round(p.g, 3), p.name, p.value)
print(Planet('x'), Planet['MARS'])
try: Planet['PLUTO']
except KeyError as e: print(repr(e))
class S(enum.StrEnum): A = enum.auto(); B = 'bee'
print(S.A, f'{S.B:>5}', S('a'), S.A == 'a', repr(S.B))
class N(enum.IntEnum): LOW = 1; HIGH = 10
print(N.LOW < N.HIGH, N.LOW + 1, sorted(N), max(N), f'{N.HIGH}', '%d' % N.HIGH)
