# the exception being handled belongs to the frame: it is set aside while the generator is suspended
import sys

def work():
    try:
        raise ValueError('in the generator')
    except ValueError:
        print('inside', repr(sys.exception()))
        yield 1
        print('resumed', repr(sys.exception()))
        yield 2
    print('left', repr(sys.exception()))
    yield 3

g = work()
next(g)
print('outside', sys.exception())
try:
    raise KeyError('in the caller')
except KeyError:
    next(g)
    print('caller', repr(sys.exception()))
    next(g)
print('after', sys.exception())
