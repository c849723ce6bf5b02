import asyncio
import types


@types.coroutine
def turn():
    yield


async def count(name):
    for i in range(3):
        print(name, i)
        await turn()


async def main():
    await asyncio.gather(count("a"), count("b"))


asyncio.run(main())
