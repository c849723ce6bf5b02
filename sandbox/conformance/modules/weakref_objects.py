import weakref, gc
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
    def m(self): return self.n
a = A(1)
r = weakref.ref(a)
print(r() is a, r, weakref.ref(a) is r, weakref.getweakrefcount(a))
r2 = weakref.ref(a, lambda w: print("callback 1", w() is None))
r3 = weakref.ref(a, lambda w: print("callback 2", w is r3))
print(weakref.getweakrefcount(a), r == r2, hash(r) == hash(a))
del a
print("after", r(), r)
for bad in [1, "x", (), [], {}, None, object(), 1.5]:
    try: weakref.ref(bad)
    except TypeError as e: print(e)
class S: __slots__ = ("x",)
class SW: __slots__ = ("x", "__weakref__")
try: weakref.ref(S())
except TypeError as e: print(e)
s = SW(); print(weakref.ref(s)() is s)
d = weakref.WeakValueDictionary()
x = A(2); y = A(3)
d["x"] = x; d["y"] = y
print(dict(d), len(d), "x" in d)
del x
print(dict(d), len(d), d.get("x"))
k = weakref.WeakKeyDictionary()
k[y] = "why"; print(list(k.items()), len(k))
ws = weakref.WeakSet([y]); z = A(4); ws.add(z); print(len(ws), sorted(o.n for o in ws))
del y
print(list(k.items()), len(k), len(ws), d.data if False else len(d))
p = weakref.proxy(z); print(p.n, p.m(), type(p), p.__class__, isinstance(p, A)); p.n = 9; print(z.n, str(p))
del z
try: p.n
except ReferenceError as e: print(e)
class B(A): pass
b = B(5)
wm = weakref.WeakMethod(b.m); print(wm()(), weakref.ref(b.m)())
f = weakref.finalize(b, print, "finalized", 1, sep="|")
print(f.alive, f.peek()[1:3])
del b
print(f.alive, wm())
c = A(6); f2 = weakref.finalize(c, print, "f2"); f2(); f2(); print(f2.alive, f2)
e = A(7); weakref.finalize(e, print, "at exit")
def g(): yield
gg = g(); rg = weakref.ref(gg); print(rg() is gg); del gg; print(rg())
l = [A(8)]; lr = weakref.ref(l[0]); l.clear(); print(lr())
def fn(): pass
print(weakref.ref(fn)() is fn, weakref.ref(A)() is A)
class Node:
    def __init__(self, parent=None):
        self.parent = weakref.ref(parent) if parent else None
root = Node(); child = Node(root); print(child.parent() is root); del root; print(child.parent())
print("end")
