import asyncio
async def work(n, fail=None):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError as e:
        print("work cancelled", e)
        raise
    if fail: raise fail
    print("work done", n)
    return n
async def main():
    inner = asyncio.create_task(work(1), name="inner")
    async def waits():
        try:
            return await asyncio.shield(inner)
        except asyncio.CancelledError as e:
            print("outer cancelled", repr(e), inner.done(), inner.cancelling())
            raise
    w = asyncio.create_task(waits())
    await asyncio.sleep(0.1)
    w.cancel("bye")
    print(await asyncio.gather(w, return_exceptions=True))
    print(await inner)
    inner = asyncio.create_task(work(1))
    w = asyncio.create_task(waits())
    await asyncio.sleep(0.1)
    inner.cancel("inner msg")
    print(await asyncio.gather(w, inner, return_exceptions=True))
    inner = asyncio.create_task(work(.5, ValueError("late")))
    w = asyncio.create_task(waits())
    await asyncio.sleep(0.1)
    w.cancel()
    await asyncio.wait([inner])
    print("done", inner)
    await asyncio.sleep(0)
    s = asyncio.shield(inner)
    print(s is inner)
    f = asyncio.get_running_loop().create_future()
    s = asyncio.shield(f)
    print(s, f)
    f.set_result(3)
    print(s.done())
    print(await s)
    s = asyncio.shield(asyncio.sleep(0.1, "v"))
    print(type(s).__name__, await s)
    try:
        await asyncio.wait_for(asyncio.shield(work(2)), 1)
    except TimeoutError as e:
        print("timeout", repr(e))
    await asyncio.sleep(2)
    f = asyncio.get_running_loop().create_future()
    s = asyncio.shield(f)
    s.cancel(); f.set_exception(KeyError("x"))
    await asyncio.sleep(0)
    f = asyncio.get_running_loop().create_future()
    s = asyncio.shield(f)
    f.set_exception(KeyError("y"))
    await asyncio.sleep(0)
    try: await s
    except KeyError as e: print(e)
    try:
        asyncio.shield(5)
    except TypeError as e: print(e)
asyncio.run(main())
try:
    c = work(1); asyncio.shield(c)
except RuntimeError as e: print(e); c.close()
