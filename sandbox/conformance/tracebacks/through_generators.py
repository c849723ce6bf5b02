# a traceback through a generator shows the line of the resumed yield's statement
def inner():
    yield 1
    raise ValueError('deep')

def outer():
    yield 0
    yield from inner()

def drive(g):
    for value in g:
        print(value)

drive(outer())
