# Futures of concurrent.futures and those of asyncio, each settled by the other.
import asyncio
import concurrent.futures


async def add(x, y):
    await asyncio.sleep(0)
    return x + y


async def fails():
    raise LookupError("nothing")


async def forever():
    await asyncio.Event().wait()


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    print(type(future) is concurrent.futures.Future, future.done())
    print(await asyncio.wrap_future(future), future.result())

    failed = asyncio.run_coroutine_threadsafe(fails(), loop)
    try:
        await asyncio.wrap_future(failed)
    except LookupError as error:
        print(repr(error), repr(failed.exception()))

    endless = asyncio.run_coroutine_threadsafe(forever(), loop)
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()), endless.cancel())
    await asyncio.sleep(0.1)
    print(len(asyncio.all_tasks()))

    by_hand = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(by_hand)
    by_hand.set_result("by hand")
    print(wrapped.done(), await wrapped)
    cancelled = asyncio.wrap_future(concurrent.futures.Future())
    cancelled.cancel()
    await asyncio.sleep(0)
    print(cancelled)
    own = loop.create_future()
    print(asyncio.wrap_future(own) is own)
    for wrong in lambda: asyncio.run_coroutine_threadsafe(5, loop), lambda: asyncio.wrap_future(5):
        try:
            wrong()
        except (TypeError, AssertionError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
