# A class is changed when it has instances.
class Meta(type): pass
class C(metaclass=Meta):
    x = 1
print(C.x)
Meta.x = property(lambda cls: 'meta')
print(C.x)
del Meta.x
print(C.x)
Meta.__getattribute__ = lambda cls, n: ('meta asks', n)
print(C.x, C.y)
del Meta.__getattribute__
print(C.x)

class Dies: pass
d = Dies(); d.name = 'd'
def bye(self): print('bye', self.name)
Dies.__del__ = bye
d.more = 1
del d
d = Dies(); d.name = 'second'; del d
kept = Dies(); kept.name = 'kept'
del Dies.__del__
del kept
print('--')

class Other: pass
class Props:
    @property
    def v(self): return 'p'
o = Other(); o.v = 1; o.w = 2
o.__class__ = Props
print(o.v, o.w, sorted(o.__dict__))
o.__class__ = Other
print(o.v, o.w, sorted(o.__dict__))
class Gets:
    def __getattribute__(self, n):
        print('asked', n)
        return object.__getattribute__(self, n)
o.__class__ = Gets
print(o.w)
o.__class__ = Other
print(o.w)
d = o.__dict__
o.__class__ = Gets
d['q'] = 3
print(o.q)
o.r = 4
print(sorted(d))

import types
m = types.ModuleType('m')
m.x = 1
class Mod(types.ModuleType):
    @property
    def x(self): return 'from class'
m.__class__ = Mod
print(m.x, m.__dict__['x'])

class Err(Exception): pass
e = Err('a'); e.code = 5
Err.code = property(lambda s: 'prop')
print(e.code, e.args, vars(e))
class L(list): pass
l = L([1, 2]); l.tag = 'x'
L.tag = property(lambda s: len(s))
print(l.tag, l, vars(l))
L.__getattribute__ = lambda s, n: 'any ' + n
print(l.foo, len(l), list(l))
class Base: pass
class Late:
    z = property(lambda s: 'late z')
class Sub(Base): pass
s = Sub(); s.z = 0
Sub.__bases__ = (Late,)
print(s.z)
Sub.__bases__ = (Base,)
print(s.z)
a = Other(); b = Other()
a.__dict__ = b.__dict__
b.k = 'shared'
Other.k = property(lambda s: 'prop')
print(a.k, b.k, b.__dict__)
del Other.k
print(a.k, b.k)
class Counter:
    def __init__(self): self.n = 0
    def __call__(self): self.n += 1; return self.n
c = Counter(); c(); c()
class Tracked:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t): return self if o is None else o.__dict__.get(self.name, 0)
    def __set__(self, o, v): print('set', v); o.__dict__[self.name] = v
Counter.n = Tracked()
Counter.__dict__['n'].name = 'n'
print(c.n, c(), c.__dict__)
class Below(Late):
    z = 'plain'
s = Below(); s.z = 'own'
print(s.z)
del Below.z
print(s.z, vars(s))
Below.z = 'plain again'
print(s.z)
