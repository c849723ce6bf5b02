# a delegate without throw: the exception arises in the frame that delegates to it
def inner():
    try:
        yield from [1, 2, 3]
    except ValueError as e:
        print('inner handles', e)
        yield from 'ab'
    return 'inner result'

def outer():
    print('outer got', (yield from inner()))

g = outer()
print(next(g), next(g), g.throw(ValueError('v')), next(g))
print(next(g, 'end'))
