# The frame of a running function is one object: its line and locals are those of now, can be written, and stay when it ends (PEP 667).
import sys, inspect
def who(): return sys._getframe(1)
f = sys._getframe()
print(f.f_lineno, f is sys._getframe())
print(f.f_lineno)
def plain(a, b=2, *c, **d):
    me = sys._getframe()
    print(me.f_lineno, me is sys._getframe(), me is who())
    print(sorted(me.f_locals), me.f_locals['b'])
    b = 10
    print(me.f_locals['b'], me.f_back is sys._getframe(1), me.f_back.f_lineno, me.f_code.co_name)
    me.f_locals['b'] = 11
    me.f_locals['zz'] = 1
    print(b, me.f_locals['zz'])
    x = 3
    del x
    print('x' in me.f_locals)
    [who() for _ in range(1)]
    return me
r = plain(1, 5, 6, k=7)
print(r.f_lineno, sorted(r.f_locals), r.f_locals['b'], r.f_back is None or r.f_back.f_code.co_name)
def gen(n):
    me = sys._getframe()
    print(me is g.gi_frame, me.f_lineno, sorted(me.f_locals), me.f_back.f_code.co_name)
    print(inspect.getgeneratorlocals(g))
    y = n * 2
    got = yield y
    print(me is g.gi_frame, me.f_lineno, sorted(me.f_locals), me.f_back.f_code.co_name, me.f_locals['got'])
    try:
        yield 2
    except ValueError:
        print('in handler', me.f_lineno, me.f_locals['y'], me is sys._getframe())
    yield 3
def driver():
    print(next(g)); print(g.gi_frame.f_back, g.gi_frame.f_locals['y'])
    print(g.send('s'))
    print(g.throw(ValueError))
g = gen(4)
driver()
class C:
    a = 1
    fr = sys._getframe()
    print(fr.f_code.co_name, fr.f_locals is locals(), sorted(k for k in fr.f_locals if not k.startswith('__')), fr.f_lineno)
    b = 2
    fr.f_locals['injected'] = 5
print(C.injected)
def outer():
    v = 1
    def inner():
        fr = sys._getframe(1)
        print(fr.f_locals, fr.f_code.co_name, fr.f_lineno)
        nonlocal v
        v += 1
        print(fr.f_locals['v'], sys._getframe().f_locals)
    inner()
outer()
def ctx(): 
    st = inspect.stack()
    print([(s.function, s.lineno) for s in st[:3]])
    print(inspect.getargvalues(sys._getframe(1)))
def a1(p, q=2, *r, **s):
    t = 1
    ctx()
a1(1, 2, 3, k=4)
def rec(n):
    if n == 0:
        f = sys._getframe(); out = []
        while f: out.append((f.f_code.co_name, f.f_locals.get('n') if f.f_code.co_name == 'rec' else None)); f = f.f_back
        return out[:4]
    return rec(n-1)
print(rec(3))
async def co(x):
    f = sys._getframe()
    print(f is c.cr_frame, f.f_locals['x'], f.f_back.f_code.co_name)
    return 5
c = co(9)
try: c.send(None)
except StopIteration as e: print(e.value)
def sub(): 
    z = 1
    fr = sys._getframe()
    yield fr, fr.f_back.f_code.co_name, fr.f_back.f_locals
def sup():
    w = 2
    yield from sub()
s = sup()
fr, nm, loc = next(s)
print(nm, loc, fr.f_back, fr is s.gi_yieldfrom.gi_frame)
print(list(x.f_locals['i'] for i in range(2) for x in [sys._getframe()]))
def interp(t): return t.format(**sys._getframe(1).f_locals)
def hello(name, greeting='Hi'): 
    punct = '!'
    return interp('{greeting} {name}{punct}')
print(hello('Bo'))
try:
    def fail(q): w = q; raise ValueError
    fail(3)
except ValueError as e:
    print(e.__traceback__.tb_next.tb_frame.f_locals, e.__traceback__.tb_frame is sys._getframe(), e.__traceback__.tb_frame.f_lineno)
lam = lambda k: sys._getframe().f_locals
print(lam(4))
