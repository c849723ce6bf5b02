import asyncio


async def main():
    await asyncio.get_running_loop().create_future()


try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
