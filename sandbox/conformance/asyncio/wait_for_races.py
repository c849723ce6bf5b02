import asyncio
async def slow(n, r=None):
    try:
        await asyncio.sleep(n)
        return "done"
    except asyncio.CancelledError as e:
        print("slow cancelled", e.args)
        if r == "swallow": return "swallowed"
        if r == "raise": raise KeyError("in cleanup")
        if r == "long":
            await asyncio.sleep(5); print("cleanup over")
        raise
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(slow(1), 2), await asyncio.wait_for(slow(1), None))
    for r in (None, "swallow", "raise", "long"):
        t0 = loop.time()
        try:
            print(await asyncio.wait_for(slow(3, r), 1))
        except (TimeoutError, KeyError) as e:
            print(r, repr(e), repr(e.__cause__), repr(e.__context__))
        print(round(loop.time() - t0, 2))
    for t in (0, -1):
        try:
            print(await asyncio.wait_for(slow(1), t))
        except TimeoutError as e: print("none", repr(e), repr(e.__cause__))
    f = loop.create_future(); f.set_result(1)
    print(await asyncio.wait_for(f, 0))
    async def now(): return "now"
    try: print(await asyncio.wait_for(now(), 0))
    except TimeoutError as e: print("timeout at once", repr(e))
    f = loop.create_future()
    loop.call_later(1, f.set_result, "same")
    try: print(await asyncio.wait_for(f, 1))
    except TimeoutError: print("timeout", f)
    f = loop.create_future()
    w = asyncio.create_task(asyncio.wait_for(f, 1))
    await asyncio.sleep(0)
    f.set_result("both"); w.cancel()
    try: print(await w)
    except asyncio.CancelledError: print("cancelled", f)
    w = asyncio.create_task(asyncio.wait_for(slow(5), 3))
    await asyncio.sleep(1); w.cancel("outer")
    try: await w
    except asyncio.CancelledError as e: print("cancelled", repr(e))
    try: await asyncio.wait_for(5, 1)
    except TypeError as e: print(e)
    try: await asyncio.wait_for(slow(1), "x")
    except TypeError as e: print(e)
    class Aw:
        def __await__(self):
            yield from asyncio.sleep(1).__await__()
            return "aw"
    print(await asyncio.wait_for(Aw(), 2))
    g = asyncio.gather(slow(5), slow(6))
    try: await asyncio.wait_for(g, 1)
    except TimeoutError: print("gathered", g)
asyncio.run(main())
