# what await and yield from share: the same machine under two names
import types

def gen_leaf():
    return (yield 'leaf')

def gen_outer():
    return (yield from gen_leaf())

@types.coroutine
def coro_leaf():
    return (yield 'leaf')

async def coro_outer():
    return await coro_leaf()

for outer in (gen_outer, coro_outer):
    o = outer()
    print(type(o).__name__, o.send(None), end=' ')
    try:
        o.send('value')
    except StopIteration as e:
        print(e.value, end=' ')
    try:
        o.send(None)
    except (StopIteration, RuntimeError) as e:
        print(repr(e))
