# the middle of a chain may be driven directly; the outer one goes on from where it is
def inner():
    x = yield 'i1'
    print('inner got', x)
    x = yield 'i2'
    print('inner got', x)
    x = yield 'i3'
    print('inner got', x)
    return 'inner result'

def middle(source):
    r = yield from source
    print('middle got', r)
    x = yield 'm1'
    print('middle got', x)
    return 'middle result'

def outer(source):
    r = yield from source
    print('outer got', r)
    yield 'o1'

i = inner()
m = middle(i)
o = outer(m)
print(next(o))
print(m.send(1))
print(o.send(2))
print(m.send(3))
print(o.send(4))
