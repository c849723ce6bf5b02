from dataclasses import dataclass
from enum import Enum
class Color(Enum): RED = 1; BLUE = 2
@dataclass
class P: x: int; y: int = 0
class K: __match_args__ = ('a',); 
def m(v):
    match v:
        case 0 | 1 | -1: return 'small'
        case int(n) if n > 100: return f'big {n}'
        case float() | complex(): return 'num'
        case 'a' 'b': return 'ab'
        case str(s): return s.upper()
        case b'x': return 'bytes'
        case None | True | False: return repr(v)
        case [] | (): return 'empty'
        case [x]: return ('one', x)
        case [1, *rest, 9]: return ('19', rest)
        case [x, [y, *_], {'k': z, **kw}]: return (x, y, z, kw)
        case (a, b) | [a, b, _]: return ('ab', a, b)
        case {'type': 't', 'pos': (x, y)}: return (x, y)
        case {}: return ('dict', len(v))
        case Color.RED: return 'red'
        case P(x=0): return 'P0'
        case P(1, y): return ('P1', y)
        case P(x, y=P(_, yy)) as whole: return (x, yy, whole)
        case K(a=1): return 'K1'
        case K(q): return ('K', q)
        case set() | frozenset(): return 'set'
        case _: return 'other'
k = K(); k.a = 1; k2 = K(); k2.a = 5
for v in [0, True, 101, 2, 1.5, 2j, 'ab', 'c', b'x', None, [], (), [5], [1, 2, 3, 9], [1, (2, 3), {'k': 1, 'z': 2}], (1, 2), [1, 2, 3], {'type': 't', 'pos': [3, 4]}, {}, {'a': 1}, Color.RED, Color.BLUE, P(0), P(1, 2), P(5, P(1, 2)), P(5, 6), k, k2, K(), {1}, range(3), bytearray(b'ab'), object]:
    print(repr(v)[:30] if type(v) is not K else 'K', '->', m(v))
try:
    match P(1):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
try:
    match 3:
        case int(a, b): pass
except TypeError as e: print(e)
class Bad: __match_args__ = ['a']
class Bad2: __match_args__ = (1,)
for B in (Bad, Bad2, object):
    try:
        match B():
            case B(x): print('?')
    except TypeError as e: print(e)
try:
    match 3:
        case m(): pass
except TypeError as e: print(e)
match {'a': 1, 'b': 2}:
    case {'a': int() as q, **r}: print(q, r)
match 'x':
    case str() as s if (t := s * 2): print(s, t)
x = 5
match x:
    case y: print(y)
match (yield_ := [1, 2]):
    case [*all_]: print(all_, yield_)
def gen():
    match (yield 1):
        case [a]: yield a
        case _: yield 'no'
g = gen(); next(g); print(g.send([7]))
