import asyncio


def attempt(f, *args, **kwargs):
    try:
        print("gives", f(*args, **kwargs))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


async def nothing():
    pass


async def own():
    await asyncio.current_task()


async def foreign(future):
    await future


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(nothing())
    attempt(task.set_result, 1)
    attempt(task.set_exception, ValueError())
    attempt(asyncio.create_task, 5)
    attempt(asyncio.create_task, nothing)
    attempt(asyncio.Task, 5)
    attempt(asyncio.ensure_future, 5)
    attempt(asyncio.shield, 5)
    attempt(asyncio.gather, 5)
    await task
    attempt(asyncio.create_task, task)
    try:
        await asyncio.create_task(own(), name="own")
    except RuntimeError as error:
        print(error)
    other = asyncio.new_event_loop()
    future = other.create_future()
    try:
        await asyncio.create_task(foreign(future), name="foreign")
    except RuntimeError as error:
        print(error)
    attempt(asyncio.ensure_future, future, loop=loop)
    future.cancel()
    other.close()


asyncio.run(main())
