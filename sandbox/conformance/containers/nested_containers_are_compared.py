"""Nested lists, tuples and dictionaries are compared item by item, however deep; a class of its own is asked."""
def nest(n, make=lambda x: [x], x=0):
    for _ in range(n): x = make(x)
    return x
class E:
    def __init__(s, n): s.n = n
    def __eq__(s, o): print('eq', s.n, o.n); return s.n == o.n
    def __lt__(s, o): print('lt', s.n, o.n); return s.n < o.n
    def __hash__(s): return hash(s.n)
    def __repr__(s): return f'E({s.n})'
for make in (lambda x: [x], lambda x: (x,), lambda x: {1: x}, lambda x: {'a': [x, (x,)]}, lambda x: [1, {2: x}]):
    d = 8 if 'a' in repr(make(1)) else 500
    print(nest(d, make) == nest(d, make), nest(d, make) != nest(d, make), nest(d, make) == nest(d, make, 1), nest(d, make) == nest(d + 1, make))
print(nest(300) < nest(300), nest(300) <= nest(300), nest(300) < nest(300, x=1), nest(300) > nest(300, x=1), nest(300, x=2) >= nest(300, x=1))
print([1, [2, 3], 4] < [1, [2, 4], 0], [1, [2, 3], 4] < [1, [2], 0], [[1], (2,)] == [[1], [2]], [(1, 2)] < [(1, 3)])
try: print([[1], (2,)] < [[1], [2]])
except TypeError as e: print(e)
try: print([[1, [None]]] < [[1, [2]]])
except TypeError as e: print(e)
print([[E(1), [E(2)]], E(3)] == [[E(1), [E(2)]], E(4)])
print([[E(1), [E(2)]], E(3)] < [[E(1), [E(5)]], E(4)])
print({'a': [E(1)], 'b': E(2)} == {'b': E(3), 'a': [E(1)]})
print({E(1): [E(2)]} == {E(1): [E(2)]})
print([{'a': 1}] == [{'a': 1.0}], [{'a': 1}] == [{'b': 1}], [{'a': 1}] == [{'a': 1, 'b': 2}], [{1: [2]}] == [{True: [2]}])
nan = float('nan')
print([[nan]] == [[nan]], [[nan]] == [[float('nan')]], {'a': {'b': nan}} == {'a': {'b': nan}})
class L(list):
    def __eq__(s, o): print('L eq'); return True
    __hash__ = None
print([L([1])] == [[2]], [[2]] == [L([1])], {'x': L()} == {'x': L([1])})
class Grow(list): pass
class M:
    def __init__(s, l): s.l = l
    def __eq__(s, o): s.l.clear(); return True
l = [M(None), 1]; l[0].l = l
print([l] == [[5, 1]], l)
from collections import OrderedDict
print([OrderedDict(a=1, b=2)] == [OrderedDict(b=2, a=1)], [OrderedDict(a=1, b=2)] == [dict(b=2, a=1)])
print(nest(300) in [nest(300)], [nest(300)].index(nest(300)), [nest(300)].count(nest(300)))
print(((1, 2), (3, [4])) == ((1, 2), (3, [4])), max([[1, [2]], [1, [3]]]), sorted([[[3]], [[1]], [[2]]]))
print([{}] == [{1: 2}], [{1: 2}] == [{}], [{}] == [{}], {'x': {}} == {'x': {1: 2}}, [()] == [(1,)], [[]] == [[1]])
print([{'a': E(1), 'b': 2}] == [{'a': E(1), 'c': 2}])
