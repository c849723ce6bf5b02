# an exception thrown into the middle directly is seen by the middle, not by the outer frame
def inner():
    try:
        yield 'i1'
    except ValueError:
        print('inner handles')
        yield 'i2'
    yield 'i3'

def middle():
    yield from inner()
    return 'm'

def outer(m):
    try:
        print('outer got', (yield from m))
    except Exception as e:
        print('outer sees', repr(e))
    yield 'o'

m = middle()
o = outer(m)
print(next(o))
print(m.throw(ValueError('direct')))
print(next(o))
try:
    m.throw(KeyError('kills the middle'))
except KeyError as e:
    print('comes out of the middle', repr(e))
print(next(o))
