# each frame of a chain handles its own exception; the resumer's shows through
import sys

def inner():
    print('inner start', repr(sys.exception()))
    yield 1
    print('inner resumed', repr(sys.exception()))
    try:
        raise KeyError('inner')
    except KeyError:
        yield 2
        print('inner handling', repr(sys.exception()))
    print('inner after', repr(sys.exception()))

def outer():
    try:
        raise ValueError('outer')
    except ValueError:
        yield from inner()
        print('outer handling', repr(sys.exception()))

g = outer()
next(g)
print('outside', sys.exception())
try:
    raise OSError('driver')
except OSError:
    next(g)
    print('driver', repr(sys.exception()))
next(g, None)
