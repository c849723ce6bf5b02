class L(list):
    def __iter__(self):
        return iter('zz')

    def append(self, x):
        super().append(x * 2)


items = L([1])
items.append(2)
print(items, list(items), len(items), [*items], items[1], sorted(items), type(items + [1]), type(items.copy()))
a, b = L([1, 2, 3])
print(a, b)


class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)

    def __getitem__(self, k):
        return ('got', super().__getitem__(k))


d = D(a=1)
d['b'] = 2
print(d, d['a'], d.get('a'), {**d}, dict(d), list(d.values()), type(d.copy()))
d.update(c=3)
print(d)


class M(dict):
    def __missing__(self, key):
        return key * 2


print(M()['x'], M().get('x'), 'x' in M())


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


print(T(1, 2), repr(T(1)), type(T(1)[:]), hash(T(1, 2)) == hash((1, 2)), {T(1, 2): 1}[(1, 2)], T(1, 2) == (1, 2))


class S(set):
    pass


class F(frozenset):
    pass


print(S([1]), F([1]), S(), F(), type(S([1]) | {2}), type(S([1]).copy()), type(F([1]) | {1}), S([1]) == {1} == F([1]))
