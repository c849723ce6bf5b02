import asyncio


async def worker(name, semaphore):
    async with semaphore:
        print(name, "in", asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(2)
    print(semaphore.locked(), str(semaphore).split("[")[1])
    tasks = [asyncio.create_task(worker(name, semaphore)) for name in "abcde"]
    await asyncio.sleep(0)
    print(semaphore.locked(), str(semaphore).split("[")[1])
    await asyncio.gather(*tasks)
    semaphore.release()
    print(str(semaphore).split("[")[1])
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    empty = asyncio.Semaphore(0)
    task = asyncio.create_task(empty.acquire())
    other = asyncio.create_task(empty.acquire())
    await asyncio.sleep(0)
    empty.release()
    task.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.cancelled(), other.done())


asyncio.run(main())
