import asyncio


async def work():
    await asyncio.sleep(1)


def names():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def main():
    print(asyncio.current_task().get_name(), names())
    a = asyncio.create_task(work(), name="a")
    b = asyncio.create_task(work(), name="b")
    print(names())
    await a
    print(names())
    await b
    print(names(), asyncio.current_task() in asyncio.all_tasks())
    asyncio.get_running_loop().call_soon(lambda: print("in a callback:", asyncio.current_task()))
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
print(asyncio.current_task(loop), asyncio.all_tasks(loop))
loop.run_until_complete(main())
print(asyncio.all_tasks(loop))
loop.close()
