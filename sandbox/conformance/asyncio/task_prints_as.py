import asyncio


async def work(future):
    await future
    return "result"


async def fails():
    raise ValueError("no")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(work(future), name="worker")
    print(task)
    await asyncio.sleep(0)
    print(task)
    print(future)
    other = asyncio.create_task(work(task))
    await asyncio.sleep(0)
    print(other)
    print(task)
    task.add_done_callback(print)
    future.set_result(None)
    print(task)
    await other
    print(task)
    failed = asyncio.create_task(fails())
    await asyncio.wait([failed])
    print(failed)
    failed.exception()
    future = loop.create_future()
    cancelled = asyncio.create_task(work(future))
    await asyncio.sleep(0)
    cancelled.cancel()
    print(cancelled)
    print(future)
    await asyncio.wait([cancelled])
    print(cancelled)


asyncio.run(main())
