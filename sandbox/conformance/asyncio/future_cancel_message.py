import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future.cancel("because"), future.cancel("again"))
    for method in future.result, future.exception:
        try:
            method()
        except asyncio.CancelledError as error:
            print(repr(error), error.args)
    future = loop.create_future()
    future.cancel(msg=5)
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
