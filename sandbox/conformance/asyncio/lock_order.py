import asyncio


async def worker(name, lock):
    print(name, "waits")
    async with lock:
        print(name, "has it")
        await asyncio.sleep(1)
    print(name, "is done")


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), str(lock)[-11:])
    await asyncio.gather(*(worker(name, lock) for name in "abc"))
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    await lock.acquire()
    waiting = asyncio.create_task(worker("cancelled", lock))
    behind = asyncio.create_task(worker("behind", lock))
    await asyncio.sleep(0)
    print(str(lock).split()[-1])
    waiting.cancel()
    await asyncio.sleep(0)
    print(str(lock).split()[-1])
    lock.release()
    print(lock.locked())
    await behind


asyncio.run(main())
