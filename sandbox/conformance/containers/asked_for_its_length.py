class A:
    def __len__(self): print('len', end=' '); return 2
    def __iter__(self): print('iter', end=' '); return iter([1, 2])
class H:
    def __length_hint__(self): print('hint', end=' '); return 2
    def __iter__(self): print('iter', end=' '); return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
def f(*a): return a
for C in (A, H):
    for name, g in dict(list=list, tuple=tuple, set=set, dict=lambda x: dict.fromkeys(x), sorted=sorted, star=lambda x: [*x], start=lambda x: (*x,), call=lambda x: f(*x), ext=lambda x: [].extend(x), iadd=lambda x: [].__iadd__(x), sum=sum, comp=lambda x: [i for i in x], unpack=lambda x: (lambda: [b for a, b in [x]])(), un3=lambda x: [c for a, *c in [x]], join=lambda x: ''.join(map(str, x)), bytearray=bytearray, zip=lambda x: list(zip(x)), map=lambda x: list(map(str, x)), enum=lambda x: list(enumerate(x)), rev=lambda x: list(reversed(list(x))), slice=lambda x: [0].__setitem__(slice(0, 1), x), mx=max, any=any, dictup=lambda x: {}.update(zip(x, x)), frozen=frozenset, deque=lambda x: __import__('collections').deque(x), filt=lambda x: list(filter(None, x)), inn=lambda x: 5 in x).items():
        print(C.__name__, name, end=': ')
        try: r = g(C()); print(r if not hasattr(r, '__next__') else '')
        except Exception as e: print(type(e).__name__, e)
class Bad:
    def __init__(self, r): self.r = r
    def __len__(self): return self.r
    def __iter__(self): return iter([1])
class BadHint:
    def __init__(self, r): self.r = r
    def __length_hint__(self):
        if isinstance(self.r, Exception): raise self.r
        return self.r
    def __iter__(self): return iter([1])
for r in (-1, 'a', None, 1.5, NotImplemented):
    for C in (Bad, BadHint):
        for g in (list, tuple, len, bool, sorted):
            try: print(C.__name__, r, g.__name__, g(C(r)))
            except Exception as e: print(C.__name__, r, g.__name__, type(e).__name__, e)
for ex in (TypeError('t'), ValueError('v'), IndexError('i')):
    try: print(list(BadHint(ex)))
    except Exception as e: print(type(e).__name__, e)
import operator
for x in (A(), H(), [1], 5, iter([1, 2]), BadHint(-1), BadHint('x'), BadHint(NotImplemented)):
    try: print(operator.length_hint(x, 7))
    except Exception as e: print(type(e).__name__, e)
