import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(print, "a")
    handle = loop.call_soon_threadsafe(print, "b")
    loop.call_soon_threadsafe(future.set_result, "c")
    print(handle)
    print(await future)


asyncio.run(main())
