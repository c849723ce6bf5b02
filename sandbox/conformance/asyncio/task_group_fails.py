import asyncio


async def work(n, error=None):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    if error:
        raise error
    return n


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1, ValueError("one")))
            group.create_task(work(1, KeyError("also one")))
            group.create_task(work(5))
            await work(7)
    except ExceptionGroup as error:
        print(error, error.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(5))
            await asyncio.sleep(1)
            raise TypeError("in the body")
    except* TypeError as error:
        print(repr(error))
    print(asyncio.current_task().cancelling(), asyncio.get_running_loop().time())
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1, ValueError("uncaught")))


asyncio.run(main())
