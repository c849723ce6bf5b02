# Operations on weak proxies, and what they say where the object has none; copies of generic aliases.
import weakref, operator, types, collections, gc
class C:
    def __index__(self): return 10
    def __int__(self): return 11
    def __float__(self): return 2.5
    def __reversed__(self): return iter('cba')
    def __bytes__(self): return b'by'
    def __str__(self): return 'text'
    def __abs__(self): return 7
    def __divmod__(self, o): return ('dm', o)
    def __rdivmod__(self, o): return ('rdm', o)
    def __round__(self, n=None): return 3
    def __hash__(self): return 5
c = C(); p = weakref.proxy(c)
print(operator.index(p), int(p), float(p), list(reversed(p)), bytes(p), str(p), abs(p), divmod(p, 2), divmod(2, p), [0]*3 + [1], '%d' % p, hex(p))
class B: pass
b = B(); q = weakref.proxy(b)
for f in (operator.index, int, float, reversed, bytes, str, abs, len, iter, next, bool, hash, lambda x: divmod(x, 2), lambda x: x + 1, lambda x: -x, lambda x: x[0], lambda x: 1 in x, lambda x: x(), lambda x: complex(x), repr, round):
    try: print(str(f(q))[:20])
    except Exception as e: print(type(e).__name__, e)
print(repr(weakref.ref(c))[:12], repr(weakref.ref(c)).split('; ')[1].split(' at ')[0], repr(p).split('; ')[1].split(' at ')[0])
print(repr(weakref.ref(B)).split('; ')[1].split(' at ')[0], repr(weakref.ref(weakref)).split('; ')[1][:40], repr(weakref.ref(print if 0 else operator.add)).split('; ')[1][:40])
class N:
    def __getattr__(self, n): raise KeyError(n)
n = N()
try: print(repr(weakref.ref(n)).split('; ')[1].split(' at ')[0])
except Exception as e: print(type(e), e)
class It:
    def __iter__(self): return weakref.proxy(keep)
class K: pass
keep = K()
for f in (lambda: iter(It()), lambda: next(weakref.proxy(keep)), lambda: list(It())):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class WithNext:
    def __next__(self): return 5
    def __iter__(self): return weakref.proxy(wn)
wn = WithNext(); print(next(weakref.proxy(wn)), next(iter(wn)))
class SubRef(weakref.ref): pass
s = SubRef(c); r1 = weakref.ref(c); r2 = weakref.ref(c)
print(r1 is r2, s is r1, weakref.getweakrefcount(c), weakref.getweakrefs(c)[0] is r1)
class M:
    def m(self): return 'm'
m = M(); wm = weakref.WeakMethod(m.m, lambda r: print('dead', r() )); print(wm()(), wm == weakref.WeakMethod(m.m), hash(wm) == hash(weakref.WeakMethod(m.m)))
del m; print(wm())
def sub():
    class Cls: 
        def meth(self): pass
    o = Cls(); x = []
    w = weakref.WeakMethod(o.meth, x.append)
    del o; gc.collect(); print(w(), len(x), x[0] is w)
sub()
d = weakref.WeakKeyDictionary(); ks = [C() for _ in range(3)] ; 
for i, k in enumerate(ks): d[k] = i
print(len(d), sorted(d.values())); 
t = types.GenericAlias(list, (int,)); print(t, types.GenericAlias(list, int), types.GenericAlias(list, (int,)) == t)
import copy, pickle
for a in (list[int], dict[str, int], tuple[int, ...], tuple[()]):
    print(copy.copy(a) == a, copy.deepcopy(a) == a, pickle.loads(pickle.dumps(a)) == a, a.__reduce__()[1:] )
print((*tuple[int],)[0] == tuple[int], (*tuple[int],)[0] == (*tuple[int],)[0], hash((*tuple[int],)[0]) == hash(tuple[int]))
try: list[int].__origin__.nope
except AttributeError as e: print(e)
try: list[int].nope
except AttributeError as e: print(e)
try: list[int].__missing_dunder__
except AttributeError as e: print(e)
a = list[int]; print(a.append, a.__name__, isinstance(a, type), a([1]), a.__mro_entries__((1,)))
l = list[int]([1]); a.append(l, 3); print(l)
try: a.append()
except TypeError as e: print(e)
