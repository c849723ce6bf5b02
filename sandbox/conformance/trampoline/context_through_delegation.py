# an exception raised in a delegate while the outer frame handles one has it as context
def inner():
    yield 1
    raise KeyError('in the delegate')

def outer():
    try:
        raise ValueError('handled in outer')
    except ValueError:
        yield from inner()

g = outer()
next(g)
try:
    next(g)
except KeyError as e:
    print(repr(e), '|', repr(e.__context__))
g = outer()
next(g)
next(g)
