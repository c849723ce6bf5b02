# functions are objects: attributes, names, defaults
def f(a, b=[]):
    """Doc."""
    b.append(a)
    return b

f.calls = 0
f.calls += 1
print(f.calls, f.__name__, f.__doc__, f.__module__, f.__dict__, f.__defaults__)
print(f(1), f(2), f.__defaults__)
f.__defaults__ = ([9],)
f.__name__ = 'g'
print(f(0), f)
print((lambda: 0).__name__, f.__class__.__name__, callable(f), callable(5))
class C:
    def m(self): pass
C.m.tag = 'on the function'
print(C().m.tag, C().m.__func__ is C.m, C().m.__self__.__class__.__name__, C().m == C().m)
try:
    C().m.tag = 1
except AttributeError as e:
    print(e)
