import asyncio


async def main():
    for kind in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        queue = kind()
        for item in 3, 1, 2:
            queue.put_nowait(item)
        print(kind.__name__, [await queue.get() for _ in range(3)])
    queue = asyncio.PriorityQueue()
    for item in (2, "b"), (1, "z"), (2, "a"):
        await queue.put(item)
    while not queue.empty():
        print(queue.get_nowait())


asyncio.run(main())
