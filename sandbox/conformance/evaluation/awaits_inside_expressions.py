# await in calls, displays, comprehensions and with
import sys
def cur(): return repr(sys.exception())
import types
@types.coroutine
def trap(x):
    r = yield x
    return r
async def c1(x):
    r = await trap(x)
    return r * 2
class ACM:
    def __init__(self, n, sw=False): self.n, self.sw = n, sw
    async def __aenter__(self): await trap('enter'); print('in', self.n); return self.n
    async def __aexit__(self, t, v, tb): await trap('exit'); print('out', self.n, v, cur()); return self.sw
class AIt:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await trap('next')
        return self.n
async def ag(n):
    try:
        for i in range(n):
            x = yield i
            if x: print('x', x)
            await trap('ag')
    finally:
        print('ag fin')
async def c2():
    print(await c1(1), await c1(2) + await c1(3))
    async with ACM(1) as a, ACM(2, True) as b:
        print(a, b)
        raise ValueError('aw')
    async for i in AIt(3):
        if i == 1: continue
        print('i', i)
    else: print('aelse')
    async for i in AIt(3): break
    else: print('no')
    print([i async for i in AIt(2)], {i async for i in ag(2)}, {i: j async for i in ag(2) for j in 'a'}, [await c1(i) for i in range(2)], [x for x in [await c1(5)]])
    print(0 or [await c1(i) for i in range(2)], [i async for i in (j async for j in ag(3) if j)])
    g = (await c1(i) for i in range(2))
    print([i async for i in g])
    a = ag(2)
    print(await a.__anext__(), await a.asend('S'))
    await a.aclose()
    try:
        async with ACM(3): return 'ret'
    finally: print('c2 fin', await c1(9))
def run(c):
    v = None
    try:
        while True:
            t = c.send(v)
            v = 10 if isinstance(t, int) else None
    except StopIteration as e: return e.value
print(run(c2()))
async def c3():
    try: await c1('boom')
    except TypeError as e: print('te', e, cur())
    lam = [lambda: i async for i in AIt(2)]
    print([l() for l in lam])
    def inner():
        yield 1
    return [*inner()], (await c1(1), [await c1(2)])
print(run(c3()))
