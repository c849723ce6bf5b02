import sys, inspect
def instance():
    return sys._getframe(1).f_locals["x"]
def f():
    x = 1
    return instance()
print(f())
class A:
    def __init__(self, name, size=3):
        init()
        total = name * 2
        init()
def init():
    locs = sys._getframe(1).f_locals
    for k, v in locs.items():
        if k != 'self': print(k, v)
    if 'self' in locs: locs['self'].__dict__.update({k: v for k, v in locs.items() if k != 'self'})
a = A('ab')
print(sorted(vars(a).items()))
def rec(n):
    y = n * 10
    if n == 0:
        fr = inspect.currentframe()
        out = []
        while fr:
            if fr.f_code.co_name == 'rec': out.append(dict(fr.f_locals))
            fr = fr.f_back
        out[0].pop('out', None); out[0].pop('fr', None)
        return out
    return rec(n - 1)
print(rec(2))
def outer():
    secret = 42
    def inner():
        return [fi.frame.f_locals.get('secret') for fi in inspect.stack() if fi.function == 'outer']
    return inner()
print(outer())
def register():
    sys._getframe(1).f_locals['registered'] = True
class C:
    register()
    z = 5
    names = sorted(n for n in sys._getframe().f_locals if not n.startswith('__'))
print(C.registered, C.names)
def interp(template):
    return template.format(**inspect.currentframe().f_back.f_locals)
def g(name, *args, **kw):
    n = 2.5
    m = n * 3
    for i in range(2): pass
    return interp('{name} {n} {m} {i} {args} {kw}')
print(g('x', 1, k=2))
lam = lambda q: sys._getframe().f_locals['q'] + 1
print(lam(4))
def argvals(a, b=2, *c, d, **e):
    loc = 1
    return inspect.formatargvalues(*inspect.getargvalues(inspect.currentframe()))
print(argvals(1, d=4))
def boom():
    x = 1
    raise ValueError
try: boom()
except ValueError: print(f())
def trick():
    v = 1
    fr = sys._getframe()
    def bump():
        nonlocal v
        v += 1
    bump()
    print(fr.f_locals['v'])
    del v
    print('v' in fr.f_locals, sys._getframe().f_locals is sys._getframe().f_locals)
    return fr
print(sorted(trick().f_locals))
def gen():
    inside = 3
    yield peek()
def peek():
    return sys._getframe(1).f_code.co_name
print(list(gen()))
