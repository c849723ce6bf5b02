from abc import ABC, ABCMeta, abstractmethod
from collections.abc import *
import collections.abc as cabc
class A(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
try: A()
except TypeError as e: print(e)
class B(A):
    def f(self): return super().f()
try: B()
except TypeError as e: print(e)
class C(B):
    p = 1
    c = classmethod(lambda cls: 2)
    s = staticmethod(lambda: 3)
print(C().f(), C().p, C.c(), C.s(), A.__abstractmethods__ == {'f', 'p', 'c', 's'}, B.__abstractmethods__ == {'p', 'c', 's'}, C.__abstractmethods__)
class One(ABC):
    @abstractmethod
    def only(self): pass
try: One()
except TypeError as e: print(e)
@A.register
class R: pass
print(isinstance(R(), A), issubclass(R, A), A in R.__mro__)
class H(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return any('quack' in b.__dict__ for b in C.__mro__) or NotImplemented
class Duck:
    def quack(self): pass
print(issubclass(Duck, H), issubclass(int, H), isinstance(Duck(), H))
class I:
    def __iter__(self): yield 1
class S:
    def __len__(self): return 1
    def __contains__(self, x): return True
    def __iter__(self): return iter([])
for n in ['Iterable', 'Iterator', 'Generator', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence', 'Mapping', 'Set', 'Hashable', 'Callable', 'Awaitable', 'Coroutine', 'AsyncIterable', 'Reversible', 'ByteString' if hasattr(cabc, 'ByteString') else 'Buffer']:
    k = getattr(cabc, n)
    print(n, [issubclass(t, k) for t in (I, S, list, tuple, dict, str, set, type(x for x in ()), int, bytes, range, type(lambda: 0))])
class MyS(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
m = MyS(1, 2, 3, 2)
print(list(m), list(reversed(m)), m.index(2), m.count(2), 3 in m, m.index(2, 2))
try: m.index(9)
except ValueError as e: print(repr(e))
class MM(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
x = MM(); x.update(a=1, b=2); print(dict(x), x.pop('a'), x.setdefault('z', 5), x.popitem(), x == {'z': 5} , x.get('q'), list(x.items()), x.keys(), 'b' in x, x.values())
try: x.pop('nope')
except KeyError as e: print(e)
class MS(MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, k): return k in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, k): self.s.append(k) if k not in self.s else None
    def discard(self, k): self.s.remove(k) if k in self.s else None
    def __repr__(self): return f'MS{self.s}'
a = MS([1, 2, 3]); b = MS([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a.isdisjoint(b), a == MS([3, 2, 1]), a & [1], {1, 5} - a if True else 0)
a |= b; a -= {1}; a ^= MS([2]); print(a)
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v): self.n += 1; print('send', v); return self.n
    def throw(self, *a): print('throw', a[0]); raise StopIteration
g = G(); print(next(g), g.send('x')); g.close()
def d(): r = yield from G()
k = d(); next(k); k.send(5)
try: k.throw(ValueError)
except StopIteration: print('stopped')
print(isinstance(g, Iterator), Generator.__abstractmethods__ == {'send', 'throw'})
