import asyncio
import types


@types.coroutine
def trap(value):
    return (yield value)


async def main():
    for value in 42, "text", [1], object:
        try:
            await trap(value)
        except RuntimeError as error:
            print(error)
    print(await trap(None))
    future = asyncio.get_running_loop().create_future()
    try:
        await trap(future)
    except RuntimeError as error:
        print(str(error).split(" cb=")[0].split(" coro=")[0], "…")
    try:
        await trap((x for x in "abc"))
    except RuntimeError as error:
        print(str(error).split(" in ")[0])


asyncio.run(main())
