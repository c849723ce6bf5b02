import asyncio


async def work(n):
    try:
        await asyncio.sleep(n)
        print("work is done")
        return n
    except asyncio.CancelledError:
        print("work is cancelled")
        raise


async def main():
    inner = asyncio.create_task(work(2))
    outer = asyncio.shield(inner)
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled())
    print(await inner)
    print(await asyncio.shield(work(1)))
    try:
        await asyncio.wait_for(asyncio.shield(inner := asyncio.create_task(work(3))), 1)
    except TimeoutError:
        print("timeout, inner goes on:", inner.done())
    print(await inner)
    print(asyncio.shield(inner) is inner)
    inner = asyncio.create_task(work(3))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("inner cancelled, outer too:", outer.cancelled())


asyncio.run(main())
