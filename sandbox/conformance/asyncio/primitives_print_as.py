import asyncio


def show(x):
    before, at, after = repr(x).partition(" at 0x")
    print(before, after.partition(" ")[2] if at else "")


async def main():
    lock = asyncio.Lock()
    show(lock)
    await lock.acquire()
    show(lock)
    show(asyncio.Event())
    show(asyncio.Condition())
    show(asyncio.Semaphore(3))
    show(asyncio.BoundedSemaphore(3))
    show(asyncio.Barrier(3))
    show(asyncio.Queue())
    show(asyncio.Queue(5))
    queue = asyncio.LifoQueue()
    queue.put_nowait(1)
    show(queue)
    show(asyncio.PriorityQueue())
    show(asyncio.timeout(None))
    show(asyncio.TaskGroup())


asyncio.run(main())
