# a generator that is only a local of another dies after the other's own clean-up
def inner():
    try:
        yield 'inner'
    finally:
        print('inner closed')

def outer():
    helper = inner()
    next(helper)
    try:
        yield 'outer'
    finally:
        print('outer closed')

g = outer()
print(next(g))
g = None
print('done')
