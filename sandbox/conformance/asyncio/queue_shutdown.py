import asyncio


async def getter(queue):
    try:
        while True:
            print("got", await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print("getter:", repr(error))


async def putter(queue, item):
    try:
        await queue.put(item)
    except asyncio.QueueShutDown as error:
        print("putter:", repr(error))


async def main():
    queue = asyncio.Queue(1)
    task = asyncio.create_task(getter(queue))
    await queue.put(1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    queue.shutdown()
    await task
    await putter(queue, 2)
    for f in lambda: queue.put_nowait(1), queue.get_nowait:
        try:
            f()
        except asyncio.QueueShutDown as error:
            print(repr(error))
    queue = asyncio.Queue(2)
    queue.put_nowait("a")
    queue.put_nowait("b")
    waiting = asyncio.create_task(putter(queue, "c"))
    await asyncio.sleep(0)
    queue.shutdown()
    await waiting
    print(queue.get_nowait(), await queue.get())
    queue = asyncio.Queue()
    queue.put_nowait("a")
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    await joining
    await getter(queue)
    print(queue.qsize())


asyncio.run(main())
