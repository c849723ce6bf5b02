import asyncio

async def a():
    await asyncio.sleep(2)
    return 'a'

async def b():
    await asyncio.sleep(1)
    return 'b'

async def main():
    print(await asyncio.gather(a(), b()))

asyncio.run(main())
