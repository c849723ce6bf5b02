import asyncio


async def fails(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def waits(**how):
    tasks = asyncio.create_task(fails(1), name="fails"), asyncio.create_task(asyncio.sleep(2), name="sleeps")
    done, pending = await asyncio.wait(tasks, **how)
    print(how, len(done), len(pending))


for how in (
    {},
    {"return_when": asyncio.FIRST_COMPLETED},
    {"return_when": asyncio.FIRST_EXCEPTION},
    {"timeout": 1.5},
):
    asyncio.run(waits(**how))
    print("--")
