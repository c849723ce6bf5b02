# Data descriptors, __getattribute__ and __setattr__ that come and go on a class that has instances.
class A:
    pass

a = A()
a.x = 1
class Desc:
    def __get__(self, o, t=None): return ('get', o is a)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('del')
A.x = Desc()
print(a.x)
a.x = 5
del a.x
print(a.__dict__)
A.y = property(lambda self: 'y!')
print(a.y)
try:
    a.y = 3
except AttributeError as e: print(e)
b = A()
print(b.x)
del A.x
print(a.x)

class B:
    def __init__(self): self.v = 1
    def get(self): return self.v
b = B(); print(b.get())
B.v = property(lambda self: 42)
print(b.get(), b.v, vars(b))
try:
    b.v = 1
except AttributeError as e: print(e)
try:
    c = B()
except AttributeError as e: print(e)
B.__getattribute__ = lambda self, n: ('ga', n)
print(b.v, b.zzz, b.get)
print(vars(b))
del B.__getattribute__
print(b.v)
B.__setattr__ = lambda self, n, v: print('sa', n, v)
b.q = 1
del B.__setattr__
b.q = 1
print(b.q)
class C(B): pass
c = C.__new__(C)
c.w = 1
print(c.w)
B.w = property(lambda self: 'base w')
print(c.w)
B.__getattr__ = lambda self, n: 'ga ' + n
print(c.nothing)
class D:
    __slots__ = ('a',)
d = D(); d.a = 1
D.a = property(lambda s: 's')
print(d.a)
import functools
class E:
    def __init__(self): self.k = 3
e = E()
E.k = functools.cached_property(lambda self: 'cp')
E.k.__set_name__(E, 'k')
print(e.k)
E.m = 5
print(e.m)
e.m = 6
E.m = property(lambda s: 7)
print(e.m)
class F:
    pass
f = F()
f.n = 2
class Meta(type): pass
f.__class__ = A
A.n = property(lambda s: 'nn')
print(f.n)
f.__class__ = F
print(f.n)
