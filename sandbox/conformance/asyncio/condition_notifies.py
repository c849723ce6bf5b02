import asyncio


async def consumer(name, condition, items):
    async with condition:
        await condition.wait_for(lambda: items)
        print(name, "takes", items.pop(0))


async def main():
    condition = asyncio.Condition()
    items = []
    tasks = [asyncio.create_task(consumer(name, condition, items)) for name in "abc"]
    await asyncio.sleep(0)
    print(condition.locked(), str(condition).split("[")[1])
    for f in condition.notify, condition.notify_all:
        try:
            f()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    async with condition:
        items.append(1)
        condition.notify()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with condition:
        items += [2, 3]
        condition.notify_all()
    await asyncio.gather(*tasks)
    waiting = asyncio.create_task(consumer("d", condition, items))
    await asyncio.sleep(0)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("cancelled", condition.locked())
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with shared:
        print(lock.locked())


asyncio.run(main())
