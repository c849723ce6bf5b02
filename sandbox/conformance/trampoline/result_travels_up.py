# each frame gets the return value of the one it delegates to
def add(n, inner=None):
    if inner is None:
        value = yield 'input?'
    else:
        value = yield from inner
    return value + n

g = add(1, add(10, add(100)))
print(next(g))
try:
    g.send(1000)
except StopIteration as e:
    print(e.value)
