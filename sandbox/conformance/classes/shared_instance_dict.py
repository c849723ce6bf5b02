class Borg:
    shared = {}
    def __init__(self): self.__dict__ = self.shared
    def hello(self): return 'hello', self.a
    @property
    def twice(self): return self.a * 2
    @twice.setter
    def twice(self, v): self.a = v // 2
x, y = Borg(), Borg()
x.a = 1
print(hasattr(y, "a"), Borg.shared, y.a)
y.a = 2
print(y.__dict__ is Borg.shared, x.__dict__ is y.__dict__, x.a, y.hello(), x.twice, y.twice)
y.twice = 10
print(x.a, Borg.shared, vars(x) is vars(y), dir(y)[-3:])
y.b = 5
del y.a
print(x.b, hasattr(x, 'a'), hasattr(y, 'a'), Borg.shared)
try: del y.a
except AttributeError as e: print(e)
y.hello = lambda: 'own'
print(x.hello(), y.hello())
class Child(Borg):
    color = 'red'
c = Child()
print(c.b, c.color, c.hello())
c.color = 'blue'
print(x.color, y.color, Child.color, Borg.shared.keys())
Borg.shared['new'] = 1
print(x.new, y.new, c.new)
Borg.shared.clear()
print(vars(x), vars(y), c.color)

class AttrDict(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.__dict__ = self
d = AttrDict(a=1)
d.b = 2
d['c'] = 3
print(d, d.a, d['b'], d.c, len(d), list(d.items()), 'b' in d)
del d.a
print(d, d.pop('c'), hasattr(d, 'c'), d == {'b': 2}, d.copy(), dict(d), {**d}, sorted(d))
d.update(z=1); d.setdefault('y', []).append(4)
print(d.y, d.z, [k for k in d], d.get('nope'), str(d), d | {'q': 1})
import json, copy
print(json.dumps(d), copy.copy(d), copy.deepcopy(d))

class Plain: pass
p = Plain(); p.x = 1
old = p.__dict__
p.__dict__ = new = {'y': 2}
print(old, new, p.y, hasattr(p, 'x'))
p.z = 3
print(new, old)
new['w'] = 4
print(p.w, p.__dict__ is new)
q = Plain()
q.__dict__ = p.__dict__
q.v = 5
print(p.v, q.y, vars(p) == vars(q))
p.__dict__ = {}
print(vars(p), vars(q), q.v, new)
q.u = 6
print(new)
del q.__dict__
print(vars(q), new)
for bad in [1, None, []]:
    try: q.__dict__ = bad
    except TypeError as e: print(e)
class Slow:
    def __getattribute__(self, name): return object.__getattribute__(self, name)
    def __setattr__(self, name, v): object.__setattr__(self, name, v)
s, t = Slow(), Slow()
s.__dict__ = t.__dict__
s.a = 1
print(t.a, t.__dict__)
class Singleton:
    _state = {}
    def __new__(cls, *a, **k):
        o = super().__new__(cls)
        o.__dict__ = cls._state
        return o
    def __init__(self, v=None):
        if v is not None: self.v = v
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
    def __repr__(self): return f'{type(self).__name__}({self.v})'
print(Singleton(1), Singleton(), Singleton(2), Singleton(), Singleton() == Singleton())
class State:
    def __setstate__(self, s): self.__dict__ = s
    def __getstate__(self): return self.__dict__.copy()
st = State(); st.k = [1]
print(copy.copy(st).k, copy.deepcopy(st).__dict__)
n = {'a': 3, 1: 2}
p.__dict__ = n
print(p.a, vars(p), n)
p.a += 1
for i in range(3): p.a += i
print(n)
def f(): pass
f.__dict__ = {'a': 1}
print(f.a)
