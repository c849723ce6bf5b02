import asyncio


def callback(*args, **kwargs):
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    handle = loop.call_soon(callback, 1, "two", [3])
    print(handle)
    handle.cancel()
    print(handle)
    later = loop.call_later(1.5, callback, "x" * 300, list(range(100)))
    print(later)
    later.cancel()
    print(later)


asyncio.run(main(), debug=True)
