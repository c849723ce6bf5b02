# The order of co_varnames is that in which the compiler meets them: else before except, comprehensions' own names too (PEP 709).
def f(n):
    try:
        x = [y for y in n]
    except ValueError as e: pass
    z = 1
def g(n):
    try: n
    except ValueError as e:
        w = {y for y in [1]}
    finally:
        q = 1
def h(n):
    try: n
    finally:
        q = (yield [y for y in n])
def i(n):
    while n:
        a = 1
        if b: c = 2
    for d in n: pass
    else: e = 2
    with n as k, n as l: m = 3
    def o(): pass
    class P: pass
    import sys as s, os
    lambda: t
    t = 1
    try: u = 1
    except A as v: w = 1
    else: x = 1
    finally: y = 1
    match n:
        case [aa, *bb]: cc = 1
        case {'a': dd, **ee}: ff = 1
        case int() as gg if (hh := 1): pass
    [ii := 1 for jj in n if (kk := 2)]
    del ll
    mm: int = 3
    nn: int
    global GG
    oo = pp = qq = 1
    (rr, ss), *tt = n
    for uu, vv in n: ww += 1
    return
def j(n):
    print(late1)
    late2 = late1 = 1
def k(n):
    try:
        for y in n:
            a = 1
    except ValueError as e:
        b = [z for z in n for zz in z]
    finally:
        c = 1
for fn in f, g, h, i, j, k: print(fn.__name__, fn.__code__.co_varnames, fn.__code__.co_cellvars)

# A jump that leaves through finally meets its names there; a loop's iterable comes before its target.
def l(n):
    try:
        return n
        a = 1
    except ValueError as b: c = 1
    finally:
        with n as d, n as (e, f): g = h = 1
        import os.path as i, sys as j, re.x
        def k(l=m): n1
        class o(p): q = 1
        [r for s in t if (u := r)]
        v: int = w
        m = p = t = w = 1
def m(n):
    for x in n:
        try:
            if n: continue
            for y in n:
                try: break
                finally: a = 1
                b = 1
            c = 1
        finally:
            d = 1
            for z, zz in (aa := n): pass
    return
def o(n):
    try:
        try: yield n
        except E as e:
            return 2
        finally: a = 1
        b = 2
    finally:
        c = 2
        try: d = 1
        except F as f: g = 1
        else: h = 1
def p(n):
    try:
        while n:
            break
            a = 1
    finally:
        (lambda z=b: zz)
        b, *c = sum(y for y in d), {k: v for k, v in d}
        match d:
            case [e, *f, {'x': g, **h}] | C(e, f, g=g, h=h) as i: d = 1
for fn in l, m, o, p: print(fn.__name__, fn.__code__.co_varnames, fn.__code__.co_cellvars)
