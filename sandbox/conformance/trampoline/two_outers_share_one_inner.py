# two generators may delegate to the same one; each step moves it for both
def inner():
    for i in range(6):
        got = yield i
        if got:
            print('inner got', got)
    return 'end'

def outer(name, shared):
    result = yield from shared
    print(name, 'got', result)

shared = inner()
a = outer('a', shared)
b = outer('b', shared)
print(next(a), next(b), a.send('from a'), b.send('from b'), next(a), next(b))
for g in (a, b):
    try:
        next(g)
    except StopIteration as e:
        print('stop', e.value)
