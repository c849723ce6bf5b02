# throw(GeneratorExit) through a delegation closes the inner frame before the outer sees it
def inner():
    try:
        yield 1
    except GeneratorExit:
        print('inner closes')
        raise

def outer():
    try:
        yield from inner()
    except GeneratorExit:
        print('outer sees it')
        yield 'and goes on'

g = outer()
next(g)
print(g.throw(GeneratorExit()))
print(list(g))
