# an exception that escapes finishes the generator
def risky():
    yield 1
    raise ValueError('escaped')
    yield 2

g = risky()
print(next(g))
try:
    next(g)
except ValueError as e:
    print('caught', e)
print(list(g), g.gi_frame)
