"""`__build_class__`: what class statements call, found in the built-ins of their module."""
import builtins
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'name', None))
t(exec, "class A: pass", {'__builtins__': {}})
t(exec, "class A: pass", {'__builtins__': {'__build_class__': lambda f, n, *b, **k: print('built', n, b, k)}})
print(builtins.__build_class__, callable(builtins.__build_class__))
t(builtins.__build_class__)
t(builtins.__build_class__, 1)
t(builtins.__build_class__, 1, 2)
t(builtins.__build_class__, lambda: 0, 2)
def f():
    x = 1
print(builtins.__build_class__(f, "C"), builtins.__build_class__(f, "C", int).__mro__)
old = builtins.__build_class__
def mine(*a, **k):
    print("mine", a[1:], k)
    return old(*a, **k)
builtins.__build_class__ = mine
class Z(int, metaclass=type):
    y = 1
print(Z, Z.y)
builtins.__build_class__ = old
t(exec, "import os", {'__builtins__': {}})
t(exec, "import os", {'__builtins__': {'__import__': lambda *a: print(a[0], a[3:])}})
t(exec, "from os import path", {'__builtins__': {}})
del builtins.__build_class__
t(exec, "class A: pass")
builtins.__build_class__ = old
bodies = []
t(exec, "class A(*[int], metaclass=type):\n  x = 1\n  def f(self): return __class__", {'__builtins__': {'int': int, 'type': type, '__build_class__': lambda f, *a, **k: bodies.append((f, a, k))}, '__name__': 'here'})
f, a, k = bodies[0]
print(f.__name__, f.__qualname__, a, k)
made = old(f, *a, **k)
print(made.x, made().f(), made.__qualname__)
