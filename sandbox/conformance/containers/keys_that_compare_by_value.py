from collections import namedtuple


class E:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return hash(self.v)

    def __eq__(self, other):
        return self.v == (other.v if isinstance(other, E) else other)

    def __repr__(self):
        return f'E({self.v})'


d = {}
d[1, 2] = 'a'
d[1.0, 2] = 'b'
d[True, 2] = 'c'
print(d)
d[E(1), 2] = 'd'
print(d, (E(1), 2) in d, d[(1, E(2))], d.get((E(5), 2)))
d = {(E(1), 2): 0}
d[1, 2] = 5
d[3, 4] = 1
d[E(3), 4] = 9
d[E((3, 4))] = 7
print(d)
P = namedtuple('P', 'x y')
d[P(3, 4)] = 'p'
del d[P(1, 2)]
print(d)
d = {('a', 'b'): 1, ('ab', ''): 2, ('a', '"1:b'): 3, (None,): 4, ((1, 2), 3): 5, (1, (2, 3)): 6, (2**70,): 7,
     (float(2**70),): 8, (-0.0,): 9, (0,): 10, (): 11, ((),): 12}
print(d, d[()], d[((),)], d.pop(('a', 'b')), len(d))
nan = float('nan')
d = {(nan,): 1, nan: 2}
print((nan,) in d, (float('nan'),) in d, nan in d, float('nan') in d)
s = {(1, 2), (1.0, 2), frozenset([1]), 1, True, 1.0, 'x', b'x'}
print(len(s), (True, 2.0) in s, {1} in s, E(1) in s)
for bad in (lambda: {[]: 1}, lambda: {(1, []): 1}, lambda: {[]}, lambda: set([{}]), lambda: {}[[]], lambda: {}.get({}), lambda: hash([])):
    try:
        bad()
    except TypeError as e:
        print(e)
