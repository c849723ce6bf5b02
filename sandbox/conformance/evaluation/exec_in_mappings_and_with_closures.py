"""Locals that are a mapping are asked by its methods, once for each name; the code of functions, with and without a closure."""
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'name', None))

def f():
    x = 1

class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __setitem__(self, k, v): print('set', k); self.d[k] = v
    def __delitem__(self, k): print('del', k); del self.d[k]
class D(dict):
    def __getitem__(self, k): print('get', k); return super().__getitem__(k)
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
    def __delitem__(self, k): print('del', k); super().__delitem__(k)
SRC = """
x = 1
x += 1
print(x)
del x
try: x
except NameError as e: print(e)
def f(): pass
class C: pass
import os as o
for i in range(2): pass
with open(__file__) as fh: pass
[y for y in [1]]
(z := 3)
w: int = 3
print([k for k in locals()]) if isinstance(locals(), dict) else print(type(locals()))
try: del x
except NameError as e: print(e)
global g
g = 3
print(g)
fh
"""
for m in M(), D():
    t(exec, SRC, {}, m)
    t(eval, "z + g", {}, m)
class Strict(D):
    def __delitem__(self, k): raise ZeroDivisionError(k)
    def __setitem__(self, k, v):
        if k == "bad":
            raise ValueError(k)
        super().__setitem__(k, v)
t(exec, "x = 1\ndel x", {}, Strict())
t(exec, "import os\nbad = 1", {}, Strict())
t(exec, "for bad in 1, 2: pass", {}, Strict())
t(exec, "[bad for bad in 1, 2]", {}, Strict())
t(exec, "def bad(): pass", {}, Strict())
t(exec, "'''doc'''\ny = [x for x in (1, 2) if __doc__]", {}, D())


class Meta(type):
    def __prepare__(*_):
        return D()


class C(metaclass=Meta):
    x = 1
    try:
        y
    except NameError as e:
        print(e)
    del x
    try:
        del x
    except NameError as e:
        print(e)


def outer():
    a = 1
    def inner():
        nonlocal a
        a += 1
        print('a', a)
    return inner
i = outer()
t(exec, i.__code__)
t(exec, i.__code__, closure=i.__closure__)
t(exec, i.__code__, closure=())
t(exec, i.__code__, closure=1)
t(exec, f.__code__, closure=i.__closure__)
t(exec, f.__code__)
t(eval, f.__code__)
t(exec, "1", closure=i.__closure__)
t(exec, compile("1", "x", "exec"), closure=i.__closure__)
def g(): return 5
t(eval, g.__code__)
def h(p): return p
t(eval, h.__code__)
