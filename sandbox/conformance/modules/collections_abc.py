from collections.abc import *
import collections.abc as c
print(sorted(c.__all__))
def gen(): yield
async def agen(): yield
async def co(): pass
k = co(); 
objs = {"gen": gen(), "agen": agen(), "co": k, "list": [], "tuple": (), "dict": {}, "set": set(), "str": "", "int": 1, "range": range(3), "bytes": b"", "fn": gen, "dk": {}.keys(), "dv": {}.values(), "di": {}.items(), "it": iter([]), "map": map(None, [])}
for name, o in objs.items():
    print(name, [n for n in sorted(c.__all__) if isinstance(o, getattr(c, n))])
k.close()
class Bag(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
b = Bag(1, 2, 3, 2)
print(list(b), 2 in b, b.index(3), b.count(2), list(reversed(b)))
try: Sequence()
except TypeError as e: print(e)
class D(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
d = D(); d["a"] = 1; d.update(b=2, c=3); print(dict(d), d.pop("a"), d.get("zz", 9), d.setdefault("q", 5), list(d.items()), "b" in d, d == {"b": 2, "c": 3, "q": 5}, d.keys(), d.popitem())
d.clear(); print(len(d), d.keys() | {"x"})
class Countdown(Generator):
    def __init__(self, n): self.n = n
    def send(self, v):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
    def throw(self, typ, val=None, tb=None): raise typ
print(list(Countdown(3)), isinstance(Countdown(1), Iterator), issubclass(Countdown, Generator))
g = Countdown(2); next(g); print(g.close())
class MySet(Set):
    def __init__(self, it): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
s = MySet([1, 2, 3])
print(list(s & MySet([2, 3, 4])), list(s | [9]), s <= MySet([1, 2, 3, 4]), s == {1, 2, 3}, s.isdisjoint([7]), list(s - [1]), list(s ^ MySet([1, 8])))
class Duck:
    def __iter__(self): return iter(())
    def __await__(self): yield
print(isinstance(Duck(), Iterable), isinstance(Duck(), Awaitable), issubclass(Duck, Iterable), isinstance(Duck(), Hashable), isinstance([], Hashable), callable(Duck), isinstance(Duck, Callable))
@Sequence.register
class Reg: pass
print(issubclass(Reg, Sequence), isinstance(Reg(), Sequence), Sequence in Reg.__mro__)
match b:
    case [x, *rest]: print("matched", x, rest)
match d:
    case {}: print("mapping")
print(Iterable[int], Callable[[int, str], bool], Callable[..., int], Generator[int, None, str], list[int].__args__, Callable[[int], str].__args__)
class N:
    __iter__ = None
print(isinstance(N(), Iterable))
