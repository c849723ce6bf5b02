import asyncio


async def worker(name, queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(item)
        print(name, "did", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for item in 1, 2, 3:
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(name, queue)) for name in "ab"]
    await queue.join()
    print("joined", asyncio.get_running_loop().time())
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    await queue.join()


asyncio.run(main())
