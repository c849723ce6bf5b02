# The frames between a task and the future that it waits for, for each way to wait: as `cr_await` and the call graph show them.
import asyncio


def chain(coro):
    names = []
    while coro is not None:
        names.append(getattr(coro, "__name__", type(coro).__name__))
        coro = getattr(coro, "cr_await", None) or getattr(coro, "gi_yieldfrom", None)
    return names


async def within(manager):
    async with manager:
        pass


async def locked_wait(condition):
    async with condition:
        await condition.wait()


async def locked_wait_for(condition):
    async with condition:
        await condition.wait_for(lambda: False)


async def in_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(1))


async def in_timeout():
    async with asyncio.timeout(5):
        await asyncio.sleep(1)


async def main():
    lock, semaphore = asyncio.Lock(), asyncio.Semaphore(1)
    await lock.acquire()
    await semaphore.acquire()
    condition, held = asyncio.Condition(), asyncio.Condition()
    await held.acquire()
    full = asyncio.Queue(1)
    full.put_nowait(1)
    unfinished = asyncio.Queue()
    unfinished.put_nowait(1)
    future = asyncio.get_running_loop().create_future()
    other = asyncio.create_task(asyncio.sleep(1))

    async def waits(awaitable):
        await awaitable

    ways = {
        "lock": within(lock),
        "semaphore": within(semaphore),
        "acquire": waits(held.acquire()),
        "condition": locked_wait(condition),
        "condition, wait_for": locked_wait_for(condition),
        "event": waits(asyncio.Event().wait()),
        "barrier": waits(asyncio.Barrier(2).wait()),
        "barrier, with": within(asyncio.Barrier(2)),
        "get": waits(asyncio.Queue().get()),
        "put": waits(full.put(2)),
        "join": waits(unfinished.join()),
        "sleep": waits(asyncio.sleep(1)),
        "sleep(0)": waits(asyncio.sleep(0)),
        "future": waits(future),
        "task": waits(other),
        "gather": waits(asyncio.gather(asyncio.sleep(1))),
        "wait": waits(asyncio.wait([other])),
        "wait_for": waits(asyncio.wait_for(other, 3)),
        "shield": waits(asyncio.shield(other)),
        "group": in_group(),
        "timeout": in_timeout(),
        "to_thread, not begun": asyncio.to_thread(print),
    }
    tasks = {name: asyncio.create_task(coro, name=name) for name, coro in ways.items() if "thread" not in name}
    ways["to_thread, not begun"].close()
    await asyncio.sleep(0)
    for name, task in tasks.items():
        print(name, chain(task.get_coro()))
    # Notified, a condition waits for its lock.
    async with condition:
        condition.notify_all()
        await asyncio.sleep(0)
        print(chain(tasks["condition"].get_coro()))
    for task in tasks.values():
        task.cancel()
    other.cancel()
    results = await asyncio.gather(*tasks.values(), return_exceptions=True)
    print([type(result).__name__ for result in results])


asyncio.run(main())
