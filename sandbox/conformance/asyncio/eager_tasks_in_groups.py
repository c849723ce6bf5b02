import asyncio


async def work(n):
    print("work", n, asyncio.current_task().get_name())
    if n % 2:
        await asyncio.sleep(0)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(await asyncio.gather(*(work(n) for n in range(4))))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in range(4)]
        print([task.done() for task in tasks])
    print([task.result() for task in tasks])
    print(await asyncio.wait_for(work(5), 1))
    for done in asyncio.as_completed([work(1)]):
        print(await done)


asyncio.run(main())
