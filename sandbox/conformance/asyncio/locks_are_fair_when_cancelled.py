import asyncio
async def main():
    s = asyncio.Semaphore(2); order = []
    async def use(n, d):
        async with s:
            order.append((n, s.locked())); await asyncio.sleep(d)
    await asyncio.gather(*(use(i, .1 * (i % 3)) for i in range(7)))
    print(order, s)
    s = asyncio.Semaphore(1)
    await s.acquire()
    ts = [asyncio.create_task(s.acquire(), name=f"t{i}") for i in range(3)]
    await asyncio.sleep(0); print(s)
    s.release(); print(s, s.locked())
    t = asyncio.create_task(s.acquire()); await asyncio.sleep(0); print(s, ts[0].done())
    ts[1].cancel(); s.release(); s.release(); await asyncio.sleep(0); await asyncio.sleep(0)
    print([x.done() for x in ts], t.done(), s)
    for bad in (-1, "x"):
        try: asyncio.Semaphore(bad)
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    e = asyncio.Event(); print(e, e.is_set())
    got = []
    async def w(n): await e.wait(); got.append(n)
    ws = [asyncio.create_task(w(i)) for i in range(3)]; await asyncio.sleep(0); print(e)
    ws[1].cancel(); e.set(); e.clear(); await asyncio.sleep(0); await asyncio.sleep(0); print(got, e, await asyncio.gather(*ws, return_exceptions=True))
    l = asyncio.Lock(); print(l)
    try: l.release()
    except RuntimeError as x: print(x)
    await l.acquire()
    a, c = (asyncio.create_task(l.acquire()) for _ in range(2)); await asyncio.sleep(0); print(l)
    l.release(); a.cancel(); await asyncio.sleep(0); await asyncio.sleep(0); print(a.done(), a.cancelled(), c.done(), l)
    l.release()
    for x in (s, e, l):
        try:
            with x: pass
        except TypeError as y: print(y)
    try: asyncio.Lock(loop=5)
    except TypeError as x: print(x)
    try: await l.__aenter__(); print(l.locked())
    finally: await l.__aexit__(None, None, None)
lk = asyncio.Lock()
async def hold():
    async with lk:
        t = asyncio.create_task(lk.acquire()); await asyncio.sleep(0); t.cancel()
asyncio.run(hold())
async def other():
    await lk.acquire()
    try: await lk.acquire()
    except RuntimeError as e: print(str(e).split(" at 0x")[0], str(e).split("]>")[-1])
asyncio.run(main()); asyncio.run(other())
