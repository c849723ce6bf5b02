# positional-only, keyword-only, defaults, stars
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw

print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, z=9))
print(f(1, c=30, d=40, b='in kw', a='too'))
print(f(*[1, 2], *(3, 4), d=0, **{'e': 1}, **{'q': 2}))
def only(*, k): return k
def rest(*a, **k): return a, k
print(only(k=1), rest(), rest(1, *'ab', x=2), (lambda *a, b=1: (a, b))(1, 2, b=3))
