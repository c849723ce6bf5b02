import asyncio


async def worker(n, barrier):
    await asyncio.sleep(n)
    print(n, "arrives", barrier.n_waiting)
    position = await barrier.wait()
    print(n, "passes at", position, asyncio.get_running_loop().time())


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken, str(barrier).split("[")[1])
    await asyncio.gather(*(worker(n, barrier) for n in (1, 2, 3)))
    await asyncio.sleep(0)
    print(str(barrier).split("[")[1])
    waiting = asyncio.create_task(worker(0, barrier))
    await asyncio.sleep(0.5)
    print(str(barrier).split("[")[1])
    await barrier.abort()
    try:
        await waiting
    except asyncio.BrokenBarrierError as error:
        print(repr(error), barrier.broken)
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(repr(error), str(barrier).split("[")[1])
    await barrier.reset()
    print(barrier.broken)
    waiting = asyncio.create_task(worker(0, barrier))
    await asyncio.sleep(0.5)
    await barrier.reset()
    try:
        await waiting
    except asyncio.BrokenBarrierError as error:
        print(repr(error))
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)

    async def entering(name):
        async with barrier as position:
            print(name, position)

    await asyncio.gather(*(entering(name) for name in "abc"))


asyncio.run(main())
