import asyncio


class Named(asyncio.Task):
    def __repr__(self):
        return f"Named({self.get_name()})"


def factory(loop, coro, **kwargs):
    print("making", coro.__name__, sorted(kwargs))
    return Named(coro, loop=loop, **kwargs)


async def work():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    task = asyncio.create_task(work(), name="x")
    print(task, await task)
    print(loop.create_task(work()))
    async with asyncio.TaskGroup() as group:
        print(group.create_task(work()))
    print(await asyncio.gather(work(), work()))
    loop.set_task_factory(None)
    print(type(asyncio.create_task(work())).__name__)


asyncio.run(main())
