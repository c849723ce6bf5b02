# match: literals, captures, sequences, mappings, classes, guards
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y

def f(v):
    match v:
        case 0 | 1:
            return 'zero or one'
        case str(s) if s.startswith('a'):
            return f'a-string {s}'
        case 'quit' | None | True:
            return 'constant'
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [1, *rest]:
            return f'one and {rest}'
        case (a, b):
            return f'two {a} {b}'
        case {'type': t, **others}:
            return f'mapping {t} {others}'
        case Point(0, y=yy):
            return f'on the axis {yy}'
        case Point(x=x, y=y) as p if x == y:
            return f'diagonal {x} {p is v}'
        case int() | float():
            return 'number'
        case _:
            return 'other'

for v in (0, 1, 'abc', 'quit', None, [], [5], [1, 2, 3], (7, 8), {'type': 'x', 'k': 1}, Point(0, 3), Point(2, 2),
          Point(1, 2), 3.5, 99, {}, 'zzz', {1}):
    print(f(v))
