"""The race behind "Happy Eyeballs": each starts when the one before has failed or taken too long; the first result wins."""
import asyncio

race = asyncio.staggered.staggered_race


async def after(delay, value):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("cancelled", value)
        raise
    if isinstance(value, Exception):
        raise value
    return value


def runners(*each):
    return [lambda pair=pair: after(*pair) for pair in each]


async def woken_together():
    event = asyncio.Event()

    async def waits(index):
        await event.wait()
        return index

    async def sets():
        event.set()
        await asyncio.Event().wait()

    print(await race([lambda: waits(0), lambda: waits(1), sets], 0.1))


async def cancelled_twice():
    log = []

    async def stubborn():
        for attempt in 1, 2:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                log.append(f"{attempt} {e.args}")

    task = asyncio.create_task(race([stubborn], None))
    for message in "stop", "now":
        await asyncio.sleep(0.1)
        task.cancel(message)
    try:
        await task
    except asyncio.CancelledError as e:
        log.append(e.args)
    print(log)


async def main():
    print(await race(runners((3, "a"), (1, "b"), (1, "c")), 1))
    print(await race(runners((0, ValueError(1)), (0, KeyError(2)), (1, "c")), None))
    print(await race(runners((0, ValueError(1)), (0, KeyError(2))), 5))
    print(await race([], 1))
    await woken_together()
    await cancelled_twice()
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(await race(runners((0, ValueError(1)), (0, "a"), (0, "b")), None))


asyncio.run(main())
