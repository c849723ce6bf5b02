import asyncio

async def waiter(c, n):
    try:
        async with c:
            print(n, "waits")
            r = await c.wait()
            print(n, "woken", r, c.locked())
    except asyncio.CancelledError as e:
        print(n, "cancelled", e, c.locked())
        raise

async def main():
    c = asyncio.Condition()
    print(c)
    ts = [asyncio.create_task(waiter(c, i)) for i in range(5)]
    await asyncio.sleep(0)
    print(c)
    for f in (c.notify, c.notify_all):
        try:
            f()
        except RuntimeError as e:
            print(e)
    try:
        await c.wait()
    except RuntimeError as e:
        print(e)
    async with c:
        c.notify(2)
        print(c)
    await asyncio.sleep(0)
    ts[2].cancel("two")
    async with c:
        c.notify()
        ts[3].cancel("three")
    await asyncio.sleep(0.1)
    async with c:
        c.notify_all()
    print(await asyncio.gather(*ts, return_exceptions=True))
    n = 0
    async def grow():
        nonlocal n
        while n < 3:
            async with c:
                n += 1
                c.notify_all()
            await asyncio.sleep(0)
    async with c:
        t = asyncio.create_task(grow())
        print(await c.wait_for(lambda: n >= 3 and "big"))
    await t
    lock = asyncio.Lock()
    c1, c2 = asyncio.Condition(lock), asyncio.Condition(lock)
    async with c1:
        print(c2.locked(), c1, lock)
        c2.notify()
    try:
        c.release()
    except RuntimeError as e:
        print(e)
    print(await c.acquire(), c.locked()); c.release()
    # wait cancelled while reacquiring
    c = asyncio.Condition()
    t = asyncio.create_task(waiter(c, "r"))
    await asyncio.sleep(0)
    await c.acquire()
    c.notify()
    await asyncio.sleep(0)
    t.cancel("while reacquiring")
    await asyncio.sleep(0)
    print(t.done(), t.cancelling())
    t.cancel("second")
    await asyncio.sleep(0)
    c.release()
    try:
        await t
    except asyncio.CancelledError as e:
        print("ended", e)

asyncio.run(main())
