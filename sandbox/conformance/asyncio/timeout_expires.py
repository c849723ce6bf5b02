import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(5)
            print("never")
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__), loop.time())
    async with asyncio.timeout(1) as cm:
        await asyncio.sleep(0.5)
    print(cm.expired(), cm.when(), loop.time())
    async with asyncio.timeout(None) as cm:
        await asyncio.sleep(0.5)
        print(cm.when())
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print("the body begins all the same")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("expired at once", loop.time(), asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            print("sleep(0) may pass?")
    except TimeoutError:
        print("zero")


asyncio.run(main())
