import asyncio


async def take(name, queue):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(take("first", queue))
    second = asyncio.create_task(take("second", queue))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    first.cancel()
    await asyncio.gather(first, second, return_exceptions=True)
    full = asyncio.Queue(1)
    full.put_nowait(0)
    putters = [asyncio.create_task(full.put(n)) for n in (1, 2)]
    await asyncio.sleep(0)
    print(full.get_nowait())
    putters[0].cancel()
    await asyncio.gather(*putters, return_exceptions=True)
    print(full.get_nowait(), full.empty())


asyncio.run(main())
