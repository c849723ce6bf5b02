import asyncio


async def work(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError as error:
        print("cancelled", n, repr(error))
        raise


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return "too late, but a result"


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(work(1), 2), loop.time())
    print(await asyncio.wait_for(work(1), None), loop.time())
    try:
        await asyncio.wait_for(work(5), 2)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), loop.time())
    try:
        await asyncio.wait_for(work(5), 0)
    except asyncio.TimeoutError as error:
        print(repr(error), loop.time())
    future = loop.create_future()
    future.set_result("ready")
    print(await asyncio.wait_for(future, 0))
    print(await asyncio.wait_for(stubborn(), 1))
    task = asyncio.create_task(asyncio.wait_for(work(9), 10))
    await asyncio.sleep(0)
    task.cancel("from outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
