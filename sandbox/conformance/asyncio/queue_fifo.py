import asyncio


async def producer(queue):
    for i in range(5):
        await queue.put(i)
        print("put", i, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item, queue.qsize())
        await asyncio.sleep(1)


async def main():
    queue = asyncio.Queue(2)
    print(queue.maxsize, queue.empty(), queue.full(), queue.qsize())
    await asyncio.gather(producer(queue), consumer(queue))
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error))
    print(queue.full(), queue.get_nowait(), queue.get_nowait())


asyncio.run(main())
