import asyncio, sys, gc

async def agen(n):
    try:
        print("start", n)
        yield 1
        yield 2
    finally:
        print("finally", n)
        await asyncio.sleep(0)
        print("closed", n)

async def main():
    async for x in agen("break"):
        break
    print("after break")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    keep.append(agen("kept"))
    print(await anext(keep[0]))
    g = agen("deleted")
    await anext(g)
    del g
    print("deleted")
    await asyncio.sleep(0.1)
    async for x in agen("returned"):
        return x

keep = []
print(asyncio.run(main()))
try:
    print(asyncio.run(anext(keep[0])))
except Exception as e:
    print(type(e), e)

print(sys.get_asyncgen_hooks())
def first(g): print("first", g.__name__)
def final(g): print("final", g.__name__)
sys.set_asyncgen_hooks(first, final)
h = sys.get_asyncgen_hooks()
print(h.firstiter is first, h[1] is final, len(h))
def drive(aw):
    try:
        while True:
            aw.send(None)
    except StopIteration as e:
        return e.value
g = agen("hooks")
print(drive(anext(g)))
del g
print("dropped")
async def inloop():
    h = sys.get_asyncgen_hooks()
    print(h.firstiter.__name__, h.finalizer.__name__)
asyncio.run(inloop())
print(sys.get_asyncgen_hooks().firstiter is first)
for args in ((5,), (None, 5)):
    try:
        sys.set_asyncgen_hooks(*args)
    except TypeError as e:
        print(e)
sys.set_asyncgen_hooks(finalizer=None, firstiter=None)
print(sys.get_asyncgen_hooks())
async def bad():
    try:
        yield 1
    finally:
        yield 2
async def usebad():
    async for x in bad():
        break
    await asyncio.sleep(0)
asyncio.run(usebad())
async def kept():
    global kb
    kb = bad()
    await anext(kb)
asyncio.run(kept())
async def shut():
    loop = asyncio.get_running_loop()
    a = agen("shut")
    await anext(a)
    await loop.shutdown_asyncgens()
    print("shut")
    try:
        print(await anext(a))
    except StopAsyncIteration:
        print("ended")
    b = agen("late")
    print(await anext(b))
    await b.aclose()
asyncio.run(shut())
