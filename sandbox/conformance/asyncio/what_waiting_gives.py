# The results of waiting and acquiring.
import asyncio


async def main():
    condition = asyncio.Condition()

    async def waits():
        async with condition:
            return await condition.wait()

    waiting = [asyncio.create_task(waits()) for _ in range(2)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        condition.notify_all()
    print(await asyncio.gather(*waiting))
    async with condition:
        print(await condition.wait_for(lambda: "true enough"))
    event = asyncio.Event()
    waiting = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    print(await waiting, await event.wait())
    print(await asyncio.Lock().acquire(), await asyncio.Semaphore().acquire())
    barrier = asyncio.Barrier(2)
    print(sorted(await asyncio.gather(barrier.wait(), barrier.wait())))
    queue = asyncio.Queue()
    print(await queue.put(1), await queue.get(), queue.task_done(), await queue.join())


asyncio.run(main())
