import asyncio
import warnings

warnings.simplefilter("ignore")


async def work():
    return 1


async def attempt(awaitable):
    try:
        print(await awaitable)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


async def main():
    await attempt(asyncio.wait([work()]))
    await attempt(asyncio.wait([]))
    await attempt(asyncio.wait(work()))
    task = asyncio.create_task(work())
    await attempt(asyncio.wait(task))
    await attempt(asyncio.wait([task], return_when="SOON"))
    await attempt(asyncio.wait(5))
    try:
        asyncio.as_completed(task)
    except TypeError as error:
        print(error)
    print(len(list(asyncio.as_completed([]))))
    try:
        asyncio.iscoroutine(5, 6)
    except TypeError as error:
        print(type(error).__name__)
    await task


asyncio.run(main())
