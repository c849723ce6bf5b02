# an exception raised in a resumed generator has the resumer's handled exception as context
def gen():
    yield 1
    raise KeyError('from the generator')

g = gen()
next(g)
try:
    raise ValueError('handled by the caller')
except ValueError:
    try:
        next(g)
    except KeyError as e:
        print(repr(e), repr(e.__context__))
next(gen())
g = gen()
next(g)
next(g)
