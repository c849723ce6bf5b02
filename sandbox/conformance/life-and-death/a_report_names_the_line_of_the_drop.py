async def c(): pass
def use(x): pass
def f():
    coro = c()
    coro = None
    use(1)
f()
def f():
    coro = c()
    a = 1
    del coro
    use(1)
f()
def f():
    return use(c())
f()
def f():
    (lambda: use(c()))()
f()
def f(x=1):
    y = use(c())
    y = x.real
    use(1)
f()
def f(x=1):
    if x:
        y = use(c())
    else:
        y = 1
f()
def f(x=1):
    for y in use(c()) or [1]:
        y = y + 1
        y = y + 1
f()
def f(x=1):
    while use(c()):
        pass
f()
def f(x=1):
    if use(c()):
        pass
f()
def f(x=1):
    with open('x', 'w') as g:
        y = use(c())
f()
def g(x=1):
    yield
    return use(c())
list(g())
def g(x=1):
    yield
    x = use(c())
list(g())
class A:
    x = use(c())
    y = 1
def f():
    try:
        return use(c())
    finally:
        x = 1
        x = use(1)
f()
def f():
    for i in range(2):
        x = use(c())
        if i: break
        x = use(c())
        continue
f()
def f():
    x = c()
    return
f()
def f():
    x = c()
f()
