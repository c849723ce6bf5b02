import asyncio


async def work(n, error=None):
    await asyncio.sleep(n)
    if error:
        raise error
    return n


def names(tasks):
    return sorted(task.get_name() for task in tasks)


def make(*delays, error=None):
    return [asyncio.create_task(work(n, error if n == 2 else None), name=str(n)) for n in delays]


async def main():
    loop = asyncio.get_running_loop()
    done, pending = await asyncio.wait(make(1, 2, 3))
    print(names(done), names(pending), loop.time())
    tasks = make(1, 2, 3)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending), loop.time())
    await asyncio.wait(pending)
    done, pending = await asyncio.wait(make(1, 2, 3), timeout=1.5)
    print(names(done), names(pending), loop.time())
    await asyncio.wait(pending)
    done, pending = await asyncio.wait(make(1, 2, 3, error=ValueError()), return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), loop.time())
    for task in done:
        task.exception()
    print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)


asyncio.run(main())
