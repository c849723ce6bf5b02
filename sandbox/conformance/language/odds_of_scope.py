x = 'g'
def f():
    print(x)
    def g():
        nonlocal_y = [y for y in range(3)]
        return nonlocal_y
    return g()
print(f())
def h():
    try: print(z)
    except UnboundLocalError as e: print(e)
    z = 1
    del z
    try: z
    except UnboundLocalError as e: print(e)
h()
def outer():
    def inner(): return v
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    v = 1
    r = inner()
    del v
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    return r
print(outer())
class C:
    x = 'c'
    y = [x for _ in range(1)]
    z = [(lambda: x)() for _ in range(1)]
    def m(self): return x
    l = lambda: x
print(C.y, C.z, C().m(), C.l())
def counter():
    n = 0
    def inc(): nonlocal n; n += 1; return n
    return inc
c = counter(); c(); print(c(), c.__closure__[0].cell_contents, c.__code__.co_freevars)
fs = [lambda: i for i in range(3)]; print([q() for q in fs])
fs = [lambda i=i: i for i in range(3)]; print([q() for q in fs])
def defaults(a, b=[]): b.append(a); return b
print(defaults(1), defaults(2), defaults.__defaults__)
print([y := 1, y ** 2], y, [last := i for i in range(3)], last)
def w():
    if (n := 10) > 5: pass
    return [m for k in range(3) if (m := k * n)]
print(w())
exec('q1 = 5; print(q1)'); print(q1)
def ex():
    loc = 1
    exec('loc = 2; nn = 3')
    print(loc, 'nn' in locals(), sorted(locals()))
    d = {}
    exec('a = loc + 1', {'loc': 5}, d); print(d)
    print(eval('loc + 1'), eval('[loc for _ in range(2)]'))
ex()
global_var = 1
def setg():
    global global_var, newg
    global_var += 1; newg = 7
setg(); print(global_var, newg, 'newg' in globals())
for i in range(3): pass
print(i, [i for i in range(7)][-1], i)
try:
    for i in []: pass
    else: print('else')
finally: print('fin')
while True:
    try: break
    finally: print('brk')
else: print('never')
def args(a, b=2, /, c=3, *d, e, f=6, **g): return a, b, c, d, e, f, g
print(args(1, e=5), args(1, 2, 3, 4, 5, e=6, z=7), args(*[1, 2], **{'e': 3, 'a': 9}))
for bad in ['args()', 'args(1)', 'args(1, e=1, c=2, **{"c": 3})', 'args(1, 2, 3, c=4, e=5)', 'args(a=1, e=2)', '(lambda x: x)()', '(lambda x: x)(1, 2)', '(lambda *, k: k)(1)', '(lambda *, k, j: k)()', '(lambda a, b, c: 0)(1)', '(lambda a, b=1: 0)(1, 2, 3)', '(lambda a: 0)(1, b=2)', '(lambda a: 0)(1, a=2)', '(lambda a, /: 0)(a=1)', 'C().m(1)', 'C.m()', 'f(*1)', 'f(**1)', 'f(**{1: 2})', 'setg(1)', '(lambda aa: 0)(1, ab=2)']:
    try: print(eval(bad))
    except TypeError as e: print(bad, '->', e)
