# throw and close on an executing frame fail in the same way
def inner():
    for g in (i, o):
        for operation in (lambda: g.throw(KeyError('no')), lambda: g.close(), lambda: g.send(None)):
            try:
                operation()
            except ValueError as e:
                print(g.__name__, e)
    yield 1

def outer():
    yield from i

i = inner()
o = outer()
print(next(o), list(o))
