import asyncio


async def exits():
    raise SystemExit(3)


async def with_exit():
    async with asyncio.TaskGroup() as group:
        group.create_task(exits())
        await asyncio.sleep(5)


try:
    asyncio.run(with_exit())
except SystemExit as error:
    print("SystemExit", error.code)
