# yield a, b gives a tuple; a bare yield gives None
def f():
    yield 1, 2
    yield
    yield (yield 'x')
    yield *[1, 2], 3

g = f()
print([next(g), next(g), next(g), next(g), next(g)])
