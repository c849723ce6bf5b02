# an exception thrown into the outer frame arises in the innermost, and may be handled at any depth
def inner():
    while True:
        try:
            yield 'waiting'
        except ValueError as e:
            print('inner handles', e)

def middle():
    while True:
        try:
            yield from inner()
        except KeyError as e:
            print('middle handles', repr(e))

def outer():
    try:
        yield from middle()
    except TypeError as e:
        print('outer handles', e)
        yield 'last'

g = outer()
print(next(g))
print(g.throw(ValueError('v')))
print(g.throw(KeyError('k')))
print(g.throw(TypeError('t')))
print(next(g, 'finished'))
