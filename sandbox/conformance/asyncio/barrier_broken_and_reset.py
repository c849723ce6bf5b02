import asyncio

async def party(b, n):
    try:
        async with b as pos:
            print(n, "inside", pos, b)
            await asyncio.sleep(0)
        print(n, "left", b.n_waiting)
    except asyncio.BrokenBarrierError as e:
        print(n, "broken", repr(e))

async def main():
    b = asyncio.Barrier(3)
    print(b, b.parties, b.n_waiting, b.broken)
    await asyncio.gather(*(party(b, i) for i in range(6)))
    t = [asyncio.create_task(party(b, i)) for i in range(2)]
    await asyncio.sleep(0)
    print(b, b.n_waiting)
    await b.abort()
    print(b, b.broken)
    await asyncio.gather(*t)
    try:
        await b.wait()
    except asyncio.BrokenBarrierError as e:
        print("wait on broken", e)
    await b.reset()
    print(b)
    t = [asyncio.create_task(party(b, i)) for i in range(2)]
    await asyncio.sleep(0)
    await b.reset()
    await asyncio.gather(*t)
    print(b)
    t = [asyncio.create_task(party(b, i)) for i in range(2)]
    await asyncio.sleep(0)
    t[0].cancel("enough")
    r = await asyncio.gather(*t[:1], return_exceptions=True)
    print(r, b)
    await b.abort()
    await t[1]
    await b.reset()
    print(b)
    print(sorted(await asyncio.gather(*(b.wait() for _ in range(3)))))
    for bad in (0, -1, "x"):
        try:
            asyncio.Barrier(bad)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    # abort while draining
    b = asyncio.Barrier(2)
    async def one(n):
        try:
            print(n, await b.wait())
        except Exception as e:
            print(n, repr(e))
    ts = [asyncio.create_task(one(i)) for i in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await b.abort()
    await asyncio.gather(*ts)
    print(issubclass(asyncio.BrokenBarrierError, RuntimeError))

asyncio.run(main())
