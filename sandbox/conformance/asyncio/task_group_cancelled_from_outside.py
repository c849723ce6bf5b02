import asyncio


async def work(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(work(5))


async def failing_on_cancel():
    try:
        await asyncio.sleep(5)
    finally:
        raise ValueError("in the clean-up")


async def grouped_failing():
    async with asyncio.TaskGroup() as group:
        group.create_task(failing_on_cancel())


async def main():
    for f in grouped, grouped_failing:
        task = asyncio.create_task(f())
        await asyncio.sleep(1)
        task.cancel("enough")
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error))
        except ExceptionGroup as error:
            print(repr(error), task.cancelling())
    async with asyncio.TaskGroup() as group:
        child = group.create_task(work(5))
        await asyncio.sleep(1)
        child.cancel()
    print("a cancelled child is no failure")
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(work(5))
    except TimeoutError as error:
        print(repr(error))


asyncio.run(main())
