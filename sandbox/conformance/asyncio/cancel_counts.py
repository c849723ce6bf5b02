import asyncio


async def work():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("caught", task.cancelling())
        print("uncancel", task.uncancel())
    await asyncio.sleep(1)
    task.cancel()
    print("cancelled itself", task.cancelling())
    task.uncancel()
    await asyncio.sleep(1)
    print("uncancelled in time: goes on")
    task.cancel()
    print("no await any more")
    return 5


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(task.cancelling())
    task.cancel()
    task.cancel()
    print(task.cancelling())
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())


asyncio.run(main())
