import asyncio


async def work(n, delay, error=None):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    print("done", n)
    if error:
        raise error
    return n


async def main():
    results = await asyncio.gather(
        work(1, 1), work(2, 0.5, ValueError("two")), work(3, 0.7, KeyError("three")), return_exceptions=True
    )
    print(results)
    try:
        await asyncio.gather(work(1, 1), work(2, 0.5, ValueError("two")), work(3, 0.7, KeyError("three")))
    except ValueError as error:
        print("first error:", repr(error))
    await asyncio.sleep(1)
    print("the others went on")


asyncio.run(main())
