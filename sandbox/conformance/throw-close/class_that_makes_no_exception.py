"""What fails in making the exception of `throw(Class)` is thrown into the generator in its place."""


class Odd(Exception):
    def __new__(cls, *args):
        return cls


class Needy(Exception):
    def __init__(self, needed):
        pass


def gen():
    try:
        yield
    except TypeError as e:
        print('inside:', e)
        yield 'caught'


for cls in (Odd, Needy):
    g = gen()
    next(g)
    print(g.throw(cls))
    g = gen()
    try:
        g.throw(cls)
    except TypeError as e:
        print('outside:', e)
    print(next(g, 'finished'))

g = gen()
next(g)
try:
    g.throw(5)
except TypeError as e:
    print('outside:', e)
print(next(g, 'finished'))
