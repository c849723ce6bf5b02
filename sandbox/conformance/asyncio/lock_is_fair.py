# Released and asked for again at once: who waits comes first.
import asyncio


async def worker(name, lock):
    for i in range(2):
        async with lock:
            print(name, i)
        print(name, "released")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(worker("a", lock), worker("b", lock))
    await lock.acquire()

    async def greedy(name):
        await lock.acquire()
        print(name)
        lock.release()

    tasks = [asyncio.create_task(greedy(name)) for name in ("first", "second")]
    await asyncio.sleep(0)
    lock.release()
    tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(lock.locked())
    with_error = asyncio.Lock()
    try:
        with with_error:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
