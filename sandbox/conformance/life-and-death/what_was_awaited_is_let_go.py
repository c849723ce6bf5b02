import asyncio, weakref
class O: pass
async def make(): return O()
def steps():
    x = yield
    w = weakref.ref(x); del x
    print("sent", w())
    x = yield
async def main():
    x = await make(); w = weakref.ref(x); del x; print("awaited", w())
    w = weakref.ref(await make()); print("temp", w())
    def g(): return O(); yield
    def h():
        x = yield from g(); w = weakref.ref(x); del x; print("from", w())
    list(h() or ())
    async def ag():
        x = yield; w = weakref.ref(x); del x; print("agen", w()); yield
    a = ag(); await anext(a); await a.asend(O())
    async for x in aiter_of(): w = weakref.ref(x); del x; print("for", w())
    async with CM() as x: w = weakref.ref(x); del x; print("with", w())
async def aiter_of(): yield O()
class CM:
    async def __aenter__(self): return O()
    async def __aexit__(self, *a): pass
s = steps(); next(s); s.send(O())
asyncio.run(main())


async def tasks():
    async def one():
        return O()

    task = asyncio.create_task(one())
    task.cancel()
    await asyncio.wait([task])
    dead = weakref.ref(task)
    del task
    print("task", dead())
    coro = one()

    async def awaits():
        return await coro

    outer = awaits()
    result = await outer
    dead = weakref.ref(result)
    del result
    print("result", dead(), outer.cr_frame, coro.cr_frame)


asyncio.run(tasks())
