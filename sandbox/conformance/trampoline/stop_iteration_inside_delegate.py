# StopIteration raised in a delegate becomes RuntimeError there, and passes the outer frames
def inner():
    yield 1
    raise StopIteration('leak')

def outer():
    try:
        yield from inner()
    except RuntimeError as e:
        print('outer sees', e, repr(e.__cause__))
        return 'handled'

g = outer()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
