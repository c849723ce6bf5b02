import asyncio


async def forgotten():
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    forgotten()
    print("go on")
    loop.set_debug(False)
    print(loop.get_debug())


asyncio.run(main(), debug=True)
