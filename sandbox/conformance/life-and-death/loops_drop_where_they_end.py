# What a loop or a with statement has held is dropped where it ends, by break or return too: in this frame, at that line.
def trap0(n=0):
    x = n
    try:
        for y in trap3(x):
            break
    finally:
        pass
def plain():
    for y in trap3(1):
        break
def cond():
    if True:
        for y in trap3(1):
            break
def w():
    while True:
        for y in trap3(1):
            break
        break
def trap3(n=0):
    try:
        yield n
    finally:
        yield 1
trap0()
plain()
cond()
w()
def ret():
    for y in trap3(1):
        return y
def ret2():
    for y in trap3(1):
        return
def nested():
    for a in trap3(1):
        for b in trap3(2):
            return a, b
def els():
    for a in trap3(1):
        break
    else:
        print('no')
def more():
    for a in trap3(1):
        break
    print('after')
def raising():
    for a in trap3(1):
        raise KeyError(a)
def cont():
    for i in range(2):
        for a in trap3(i):
            if a: break
        else:
            continue
def wh():
    while 1:
        for a in trap3(1):
            return [a]
def lam(): return (lambda: [x for x in [next(trap3(3))]])()
def tup():
    x, y = zip(trap3(1), [1]), 2
def dele():
    g = trap3(1); next(g)
    del g
def rebind():
    g = trap3(1); next(g)
    g = None
def local():
    g = trap3(1); next(g)
def starred(): print(*zip([1], trap3(2)))
def unp():
    a, = zip([1], trap3(2))
def wi():
    import contextlib
    with contextlib.nullcontext(trap3(1)) as g: next(g); g = 0
for f in ret, ret2, nested, els, more, raising, cont, wh, lam, tup, dele, rebind, local, starred, unp, wi:
    print(f.__name__)
    try: f()
    except KeyError as e: print('KeyError', e)
    print('done')
