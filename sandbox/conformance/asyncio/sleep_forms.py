import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(1), loop.time())
    print(await asyncio.sleep(1, "result"), loop.time())
    print(await asyncio.sleep(0, "at once"), loop.time())
    print(await asyncio.sleep(-1, "negative"), loop.time())
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)
    for _ in range(3):
        await asyncio.sleep(0.1)
    print(loop.time())
    await asyncio.gather(*(asyncio.sleep(n) for n in (1, 2, 3)))
    print(loop.time())
    await asyncio.sleep(True)
    print(loop.time())


asyncio.run(main())
