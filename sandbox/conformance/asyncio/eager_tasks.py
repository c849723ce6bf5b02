import asyncio


async def quick():
    print("quick runs")
    return 1


async def slow():
    print("slow begins", asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print("slow ends")
    return 2


async def fails():
    raise ValueError("at once")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(quick(), name="quick")
    print(task.done(), task)
    task = asyncio.create_task(slow(), name="slow")
    print(task.done(), asyncio.current_task().get_name())
    print(await task)
    task = asyncio.create_task(fails())
    print(task.done(), repr(task.exception()))
    loop.set_task_factory(None)
    task = asyncio.Task(quick(), loop=loop, eager_start=True)
    print(task.done(), task.result())
    task = asyncio.create_task(quick(), eager_start=True, name="by keyword")
    print(task)
    loop.set_task_factory(asyncio.create_eager_task_factory(asyncio.Task))
    task = asyncio.create_task(quick(), eager_start=False)
    print(task.done())
    await task


asyncio.run(main())
