# What a call says of arguments after * and **, and of mappings that misbehave.
def f(*a, **k): return a, k
class C:
    def __str__(self): return "the C"
    def m(self): pass
class M(type): pass
def t(fn):
    try: fn()
    except BaseException as e: print(type(e).__name__, e)
c = C()
n = None
t(lambda: n(**1)); t(lambda: c(**1)); t(lambda: C(**1)); t(lambda: c.m(**1)); t(lambda: len(**1)); t(lambda: [].append(**1)); t(lambda: int(**1))
t(lambda: n(*1)); t(lambda: c(*1)); t(lambda: C(*1)); t(lambda: c.m(*1)); t(lambda: len(*1)); five = 5; t(lambda: five(*1))
t(lambda: f(**{1: 3}, **{1: 5})); t(lambda: f(**{1: 3}));t(lambda: f(**{1: 3}, x=3)); t(lambda: f(x=3, **{1: 3}));t(lambda: c(**{1:2}))
t(lambda: f(x=1, **{'x': 2})); t(lambda: c(x=1, **{'x': 2})); t(lambda: C(x=1, **{'x': 2}))
class K:
    def keys(self): raise KeyError("kk")
class A:
    def keys(self): raise AttributeError("aa")
class G:
    def keys(self): return ['a']
    def __getitem__(self, i): raise KeyError("g")
class G2:
    def keys(self): return ['a']
    def __getitem__(self, i): raise AttributeError("g")
class G3:
    def keys(self): return ['a']
class G4:
    def keys(self): return 5
    def __getitem__(self, i): raise AttributeError("g")
class It:
    def __iter__(self): raise TypeError("mine")
class It2:
    def __iter__(self): return self
    def __next__(self): raise AttributeError("nn")
for x in (K(), A(), G(), G2(), G3(), G4()):
    t(lambda: f(**x)); t(lambda: {**x}); t(lambda: dict(x)); t(lambda: dict(**x)); t(lambda: f(y=1, **x))
t(lambda: f(*It())); t(lambda: f(*It2())); t(lambda: [*It()]); t(lambda: f(1, *5)); t(lambda: print(*5)); t(lambda: print(*It()))
class Q(metaclass=M): pass
Q.__qualname__ = "changed.Q"
t(lambda: Q(**1))
f.__qualname__ = "F.f"; f.__module__ = None
t(lambda: f(**1)); t(lambda: f(*1))

class Meta(type):
    def __new__(m, n, b, ns, **k): print(k); return super().__new__(m, n, b, ns)
t(lambda: exec("class A(**1): pass"))
t(lambda: exec("class A(x=1, **{'x': 2}): pass"))
t(lambda: exec("class A(**{1:2}): pass"))
t(lambda: exec("class A(**{1:2}, metaclass=Meta): pass"))
t(lambda: exec("class A(metaclass=Meta, **{1:2}): pass"))
t(lambda: exec("class A(**{'a':2}, metaclass=Meta): pass"))
t(lambda: exec("class A(*5): pass"))
t(lambda: exec("class A(object, *5): pass"))
t(lambda: exec("class A(**{'a':2}): pass"))
t(lambda: exec("five(**{1:2})"))
t(lambda: exec("five(**{'1':2})"))
