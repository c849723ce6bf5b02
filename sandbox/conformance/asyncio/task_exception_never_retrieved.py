import asyncio


async def fails(text):
    raise ValueError(text)


async def main():
    asyncio.create_task(fails("nobody waits"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main goes on")
    task = asyncio.create_task(fails("somebody waits"))
    try:
        await task
    except ValueError as error:
        print(error)
    kept = asyncio.create_task(fails("kept until the end"))
    await asyncio.sleep(0)
    print(kept.done())


asyncio.run(main())
print("end")
