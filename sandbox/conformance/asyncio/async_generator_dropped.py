# `break` drops the generator: the loop's finalizer hook schedules its `aclose`.
import asyncio


async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        print("closing")
        await asyncio.sleep(0)
        print("closed")


async def main():
    async for i in numbers():
        print(i)
        if i == 2:
            break
    print("after the loop")
    await asyncio.sleep(0)
    print("one turn later")
    await asyncio.sleep(0)
    print("two turns later")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
