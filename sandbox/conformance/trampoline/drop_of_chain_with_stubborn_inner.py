# dropping a chain whose inner frame ignores GeneratorExit is reported, and the outer frames still end
def inner():
    try:
        yield 1
    except GeneratorExit:
        yield 'ignored'

def outer():
    try:
        yield from inner()
    finally:
        print('outer finally')

g = outer()
next(g)
del g
print('done')
