import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("after the outer was cancelled")


async def main():
    outer = asyncio.shield(fails())
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelled")
    await asyncio.sleep(2)
    print("end")


asyncio.run(main())
