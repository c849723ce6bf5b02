import copy, collections
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'P({self.x})'
p = P([1])
q = copy.copy(p); r = copy.deepcopy(p)
print(q, r, q.x is p.x, r.x is p.x)
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = [1]
t = copy.deepcopy(s)
print(t.a, t.a is s.a, hasattr(t, 'b'))
class D(dict): pass
d = D(a=[1]); d.extra = 5
e = copy.deepcopy(d)
print(type(e), e, e.extra)
class L(list): pass
l = L([1, 2]); l.n = 1
print(type(copy.copy(l)), copy.copy(l), copy.copy(l).n)
class I(int): pass
i = I(5); i.y = 3
print(copy.copy(i), type(copy.copy(i)), copy.copy(i).y)
print(copy.deepcopy({1, 2}), copy.deepcopy(frozenset([1])), copy.copy({3}))
print(copy.deepcopy(slice(1, 2)), copy.deepcopy(range(3)))
N = collections.namedtuple('N', 'a b')
print(copy.deepcopy(N([1], 2)), copy.copy(N(1, 2)))
print(copy.deepcopy(collections.Counter('aab')), copy.deepcopy(collections.OrderedDict(a=1)), copy.deepcopy(collections.defaultdict(list, {1: [2]})), copy.deepcopy(collections.deque([1, [2]], 5)))
print(copy.deepcopy(bytearray(b'ab')), copy.deepcopy(1+2j), copy.deepcopy(ValueError('x', [1])))
def g(): yield 1
for bad in (g(), lambda: 0, open if False else (i for i in []), {}.keys(), type('M', (), {'__slots__': ('a',), '__getstate__': lambda self: 5})(), memoryview(b'a'), collections):
    try: print(type(copy.deepcopy(bad)).__name__)
    except Exception as ex: print(type(ex).__name__, ex)
for x in (object(), 5, 'a', [], {}, (), {1}, 1.5, None, int, len, P(1), s, N(1,2)):
    for m in ('__reduce__', '__reduce_ex__'):
        try: print(type(x).__name__, m, getattr(x, m)(*([4] if m.endswith('ex__') else [])))
        except Exception as ex: print(type(x).__name__, m, type(ex).__name__, ex)
print(P(3).__getstate__(), s.__getstate__(), object().__getstate__(), d.__getstate__())
for p in range(3):
    try: print(P(1).__reduce_ex__(p))
    except Exception as ex: print(ex)
class R:
    def __reduce__(self): return (R, (), {'z': 1})
print(copy.copy(R()).z)
class C:
    def __init__(self): self.me = self
c = copy.deepcopy(C()); print(c.me is c)
class Copyable:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(Copyable()), copy.deepcopy([Copyable()]))
class GN(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
print(copy.copy(GN(1, 2)))
class KW:
    def __new__(cls, *, k): o = super().__new__(cls); o.k = k; return o
    def __getnewargs_ex__(self): return ((), {'k': self.k})
print(copy.copy(KW(k=4)).k)
print(copy.replace(N(1, 2), a=9))
