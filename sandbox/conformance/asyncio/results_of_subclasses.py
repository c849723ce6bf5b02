import asyncio


class Own(asyncio.Future):
    def result(self):
        return "of its own"


class Bare(asyncio.Future):
    def __init__(self):
        pass


async def fails():
    raise KeyError("eager, and nobody asks")


async def main():
    loop = asyncio.get_running_loop()
    future = Own(loop=loop)
    loop.call_soon(future.set_result, 1)
    print(await future, future.result())
    for ask in (Bare().result, Bare().exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    loop.set_task_factory(asyncio.eager_task_factory)
    asyncio.create_task(fails(), name="eager")
    print("after it")


asyncio.run(main())
