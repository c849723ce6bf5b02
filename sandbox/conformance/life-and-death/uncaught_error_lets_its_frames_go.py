# an uncaught exception ends with the program, and what its frames held is cleaned up then
async def coro():
    pass

def gen(name):
    try:
        yield
    finally:
        print(name, 'closed')

def holds():
    g = gen('of the frame')
    next(g)
    lookup(coro())

def lookup(c):
    kept = gen('of the inner frame')
    next(kept)
    try:
        raise ValueError('first')
    except ValueError:
        return c.no_such_attribute

holds()
