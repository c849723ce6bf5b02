import asyncio

async def getter(q, n):
    try:
        while True:
            x = await q.get()
            print(n, "got", x)
            q.task_done()
    except asyncio.QueueShutDown as e:
        print(n, "shut down", repr(e))

async def putter(q, x):
    try:
        await q.put(x)
        print("put", x)
    except asyncio.QueueShutDown:
        print("put refused", x)

async def main():
    for immediate in (False, True):
        q = asyncio.Queue(2)
        g = [asyncio.create_task(getter(q, i)) for i in range(2)]
        await asyncio.sleep(0)
        print(q)
        for i in range(4):
            await q.put(i)
        q.shutdown(immediate)
        print(q)
        try:
            q.put_nowait(1)
        except asyncio.QueueShutDown as e:
            print("nowait refused", repr(e))
        await asyncio.gather(*g)
        try:
            q.get_nowait()
        except asyncio.QueueShutDown as e:
            print("get nowait refused")
        await q.join()
        print(q, q.empty(), q.qsize())
        q.shutdown()
    for immediate in (False, True):
        q = asyncio.PriorityQueue(1)
        ps = [asyncio.create_task(putter(q, i)) for i in (3, 1, 2)]
        j = asyncio.create_task(q.join())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(q, j.done())
        q.shutdown(immediate=immediate)
        await asyncio.gather(*ps)
        print(j.done(), q)
        if not immediate:
            print(q.get_nowait(), j.done())
            q.task_done()
        await j
        try:
            q.task_done()
        except ValueError as e:
            print(e)
    q = asyncio.Queue()
    for f in (q.get_nowait,):
        try: f()
        except asyncio.QueueEmpty as e: print(repr(e))
    q = asyncio.LifoQueue(1); q.put_nowait(1)
    try: q.put_nowait(2)
    except asyncio.QueueFull as e: print(repr(e), q.full(), q.maxsize)
    print(asyncio.Queue[int], asyncio.QueueShutDown.__mro__)

asyncio.run(main())
