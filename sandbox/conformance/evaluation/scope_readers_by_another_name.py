"""`eval`, `locals`, `super` … as values: they still look at the frame of their caller."""

def f():
    x = 5
    e = eval
    print(e('x'))
    ex = exec
    ex('print(x)')
    l = locals
    print(l())
    d = dir
    print(d())
    v = vars
    print(v())
    print(list(map(eval, ['x', 'x+1'])))
    print([*map(lambda fn: fn(), [locals])])
f()
class A:
    def m(self): return 'A.m'
class B(A):
    def m(self):
        s = super
        return s(B, self).m()
    def n(self):
        s = super
        try:
            return s().m()
        except RuntimeError as e: return e
    def q(self):
        super().m()
        print(locals().keys(), dir())
        return 1
    def r(self):
        print(locals().keys())
        return __class__
print(B().m()); print(B().n()); B().q(); B().r()
class K:
    print(sorted(locals()))
    def f(self): return __class__
    print([k for k in locals()])
class T[U]:
    print(sorted(locals()))
    x: U

class T2[U]:
    x: U
    print(sorted(locals()), locals())
def gen():
    a = 1
    e = eval
    yield e('a + 1')
    b = 2
    yield e('a + b')
print(list(gen()))
def dirs(dir, vars=3):
    return dir, vars
print(dirs(1))
def g(fn):
    local = 5
    return fn('local')
print(g(eval))
try: print(g(exec))
except NameError as e: print(e)
print([g for g in [eval]][0]('1+1'))
class M:
    def __init__(self): self.v = 1
    a = locals
    b = sorted(k for k in a() if not k.startswith('__'))
print(M.b)
async def co():
    k = 8
    return list(map(eval, ['k', 'k*2']))
import asyncio
print(asyncio.run(co()))
def w():
    d = dict(x=vars)
    y = 2
    return d['x']()
print(w())
def m():
    b = 2; a = 1
    c = [x for x in 'ab']
    def inner(): return a
    print(list(locals()), dir())
m()
