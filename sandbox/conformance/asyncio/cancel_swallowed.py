import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("no, thank you")
    await asyncio.sleep(1)
    return "finished all the same"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(task.cancelling(), task.cancelled())
    print(await task)
    print(task.cancelled(), task.cancelling())
    print(task.uncancel(), task.uncancel(), task.cancelling())


asyncio.run(main())
