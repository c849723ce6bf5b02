import asyncio


async def work(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError as error:
        print("cancelled", n, repr(error))
        raise


async def main():
    gathered = asyncio.gather(work(1), work(2), work(3))
    await asyncio.sleep(1.5)
    print(gathered.cancel("stop"))
    try:
        await gathered
    except asyncio.CancelledError as error:
        print("gather cancelled", repr(error), gathered.cancelled())
    child = asyncio.create_task(work(5))
    gathered = asyncio.gather(child, work(1))
    await asyncio.sleep(0)
    child.cancel()
    try:
        await gathered
    except asyncio.CancelledError:
        print("one cancelled child ends it", gathered)
    await asyncio.sleep(2)
    child = asyncio.create_task(work(5))
    gathered = asyncio.gather(child, work(1), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel()
    print(await gathered)
    print(asyncio.gather(child).cancel())
    await asyncio.sleep(0)


asyncio.run(main())
