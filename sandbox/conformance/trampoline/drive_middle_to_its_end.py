# a middle frame finished directly gives its outer frame None as result
def inner():
    yield 1

def middle():
    yield from inner()
    return 'middle value'

def outer(m):
    r = yield from m
    print('outer got', r)
    return 'done'

m = middle()
o = outer(m)
print(next(o))
try:
    next(m)
except StopIteration as e:
    print('middle stopped', e.value)
try:
    next(o)
except StopIteration as e:
    print('outer stopped', e.value)
