def inner():
    try:
        yield 1
    except ValueError as e:
        return f'caught {e}'

def outer():
    r = yield from inner()
    yield r
    yield from [10, 20]

g = outer()
next(g)
print(g.throw(ValueError('x')))
print(g.send(None), next(g))
print(list(g))
print(list(g))
def cl():
    try:
        yield 1
    finally:
        print('clean')
c = cl()
next(c)
c.close()
c.close()
d = cl(); d.close()
h = cl(); next(h); del h
def bad():
    yield
    raise KeyError('k')
b = bad()
try:
    for x in b: pass
except KeyError: pass
def own():
    yield next(me)
me = own()
try: next(me)
except ValueError: pass
