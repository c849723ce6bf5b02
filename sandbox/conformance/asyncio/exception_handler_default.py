# What goes wrong in a callback is logged, and the loop goes on.
import asyncio


def broken(x):
    return x / 0


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(broken, 1)
    loop.call_soon(print, "the next callback runs")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "I just say so"})
    loop.call_exception_handler({"message": "with more", "b": 2, "a": [1], "future": None})
    try:
        1 / 0
    except ZeroDivisionError as error:
        loop.call_exception_handler({"message": "an exception", "exception": error})
    loop.call_exception_handler({})
    loop.default_exception_handler({"message": "directly"})


asyncio.run(main())
