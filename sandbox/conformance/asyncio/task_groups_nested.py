import asyncio


async def work(n, error=None):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    if error:
        raise error


async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1, ValueError("inner")))
        group.create_task(work(3))


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(inner())
            outer.create_task(work(2))
    except ExceptionGroup as error:
        print(error)
        print(error.exceptions[0], error.exceptions[0].exceptions)
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(work(4, KeyError("outer")))
            async with asyncio.TaskGroup() as group:
                group.create_task(work(10))
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())
