def inner():
    try:
        yield 1
    except ValueError as e:
        return f'caught {e}'

def outer():
    got = yield from inner()
    yield got

g = outer()
next(g)
print(g.throw(ValueError('x')))
g.close()
