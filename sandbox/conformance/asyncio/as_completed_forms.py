import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    for future in asyncio.as_completed([work(3), work(1), work(2)]):
        print(await future, loop.time())
    print("--")
    tasks = [asyncio.create_task(work(n), name=f"n{n}") for n in (3, 1, 2)]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, await task, loop.time())
    print("--")
    try:
        async for task in asyncio.as_completed([work(1), work(5)], timeout=2):
            print(await task)
    except TimeoutError as error:
        print(repr(error), loop.time())
    for future in asyncio.as_completed([work(1), work(5)], timeout=2):
        try:
            print(await future)
        except TimeoutError as error:
            print(repr(error), loop.time())


asyncio.run(main())
