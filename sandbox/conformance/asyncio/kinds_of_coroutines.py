import asyncio
import types


async def native():
    pass


@types.coroutine
def marked():
    yield


def plain():
    pass


async def agen():
    yield


async def main():
    coroutine = native()
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(native), asyncio.iscoroutine(5))
    await coroutine
    print(asyncio.iscoroutine(marked()), asyncio.iscoroutine(agen()))
    print(asyncio.iscoroutine(asyncio.get_running_loop().create_future()))
    print(asyncio.isfuture(asyncio.current_task()))


asyncio.run(main())
