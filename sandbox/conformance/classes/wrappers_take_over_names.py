# staticmethod and classmethod have `__init__` and a `__dict__`, into which they take what tells the function; super has `__init__`.
def f(x):
    "doc f"
    return x
s = staticmethod(f); c = classmethod(f)
print(vars(s), vars(c))
for k in (staticmethod, classmethod):
    for a in ((), (1, 2)):
        try: k(*a)
        except TypeError as e: print(e)
    try: k(function=f)
    except TypeError as e: print(e)
    w = k.__new__(k); print(w, w.__func__, vars(w))
    try: k.__init__(w)
    except TypeError as e: print(e)
    print(k.__init__(w, f), w.__name__, w.__func__ is f, w.__wrapped__ is f, w.__doc__, w.__isabstractmethod__)
    print(k(5).__func__)
    try: k(5).__name__
    except AttributeError as e: print(e)
    class Sub(k):
        def __init__(self, func, extra):
            super().__init__(func); self.extra = extra
    q = Sub(f, 3); print(q.extra, q.__name__, q.__doc__)
    class A: m = q
    print(A.m if k is classmethod else A.m(4), A.__dict__['m'] is q)
    w.__name__ = 'other'; print(w.__name__, w.__dict__['__name__'])
    print(w.__annotations__)
    del w.__name__
    try: w.__name__
    except AttributeError as e: print(e)
class N:
    def __new__(cls): return object.__new__(cls)
    def __init_subclass__(cls): pass
print(vars(N.__dict__['__new__']), vars(N.__dict__['__init_subclass__']))
s = super.__new__(super); print(s)
print(super.__init__(s, N, N()), repr(s)[:14])
class MySuper(super):
    def __init__(self, *a): super(MySuper, self).__init__(*a); self.x = 1
m = MySuper(N, N()); print(m.x, repr(m)[:14])
