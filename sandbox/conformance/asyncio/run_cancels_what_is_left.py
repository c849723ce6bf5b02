import asyncio


async def worker(name, error=None):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        await asyncio.sleep(1)
        print(name, "has cleaned up")
        if error:
            raise error
        raise


async def main(error=None):
    asyncio.create_task(worker("left", error), name="left")
    await asyncio.sleep(0)
    print("main ends")
    return 1


print(asyncio.run(main()))
print(asyncio.run(main(ValueError("while cleaning up"))))
