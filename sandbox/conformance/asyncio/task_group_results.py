import asyncio


async def work(n):
    print("start", n)
    await asyncio.sleep(n)
    print("end", n)
    return n * 10


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n), name=f"n{n}") for n in (3, 1, 2)]
        print("body ends", [task.get_name() for task in tasks])
    print([task.result() for task in tasks], asyncio.get_running_loop().time())
    async with asyncio.TaskGroup() as group:
        print(group)

        async def more():
            group.create_task(work(1))

        group.create_task(more())
        print(group)
        await asyncio.sleep(0)
    print(group)


asyncio.run(main())
