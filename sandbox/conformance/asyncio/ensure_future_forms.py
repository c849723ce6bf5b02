import asyncio


class Awaitable:
    def __await__(self):
        yield
        return "awaited"


async def work():
    return "worked"


async def main():
    task = asyncio.ensure_future(work())
    print(type(task).__name__, asyncio.ensure_future(task) is task, await task)
    task = asyncio.ensure_future(Awaitable())
    print(type(task).__name__, await task)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future)
    future.set_result("set")
    print(await asyncio.wrap_future(future))


asyncio.run(main())
