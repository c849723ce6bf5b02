# Debug mode notes where futures, tasks and handles are made: the log shows the lines, folds recursion, and says when the loop closes.
import asyncio
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)s %(message)s")


async def fail():
    await asyncio.sleep(0)
    raise KeyError("task")


async def down(n):
    if n:
        return await down(n - 1)
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(type(future._source_traceback).__name__, future._source_traceback[-1].name)
    handle = loop.call_later(1, print)
    print(len(handle._source_traceback), handle)
    handle.cancel()
    asyncio.create_task(fail(), name="fails")
    loop.call_soon(lambda: 1 / 0)
    future.set_exception(ValueError("lost"))
    del future
    await asyncio.sleep(0.1)
    loop.call_exception_handler({"message": "asked for"})


asyncio.run(down(5), debug=True)
