import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("inner sees", repr(error))
        raise
    finally:
        print("inner cleans up")


async def outer():
    try:
        await inner()
    finally:
        print("outer cleans up")


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    print(task.cancel("enough"), task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", repr(error))
    print(task.cancelled(), task.done(), task.cancel())
    fresh = asyncio.create_task(outer())
    fresh.cancel()
    try:
        await fresh
    except asyncio.CancelledError:
        print("never started: nothing ran")


asyncio.run(main())
