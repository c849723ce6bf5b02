import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(2) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired(), loop.time())
            await asyncio.sleep(5)
    except TimeoutError:
        print("outer", inner.expired(), outer.expired(), loop.time())
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(2):
                await asyncio.sleep(5)
    except TimeoutError as error:
        print("the outer one alone", loop.time())
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                raise ValueError("another error")
    except ValueError as error:
        print(repr(error), repr(error.__context__))
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("swallowed")
    except TimeoutError:
        print("not reached")
    print("cancelling", asyncio.current_task().cancelling())


async def cancelled_outside():
    async with asyncio.timeout(10):
        await asyncio.sleep(5)


async def outside():
    task = asyncio.create_task(cancelled_outside())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("a cancellation from outside stays one")


asyncio.run(main())
asyncio.run(outside())
