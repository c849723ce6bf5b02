# a plain generator cannot delegate to a coroutine (E12)
async def coro():
    return 1

def f(c):
    yield from c

c = coro()
try:
    next(f(c))
except TypeError as e:
    print(e)
c.close()
