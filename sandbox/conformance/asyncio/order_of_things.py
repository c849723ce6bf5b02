import asyncio


async def step(name, turns=2):
    for i in range(turns):
        print(name, i)
        await asyncio.sleep(0)
    print(name, "ends")


async def direct():
    print("direct: an awaited coroutine does not switch")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "call_soon 1")
    a = asyncio.create_task(step("a"))
    loop.call_soon(print, "call_soon 2")
    b = asyncio.create_task(step("b"))
    await direct()
    print("main: nothing else has run")
    await asyncio.sleep(0)
    print("main: one turn")
    finished = loop.create_future()
    finished.set_result(1)
    await finished
    print("main: a finished future does not switch either")
    await a
    print("main: a is done")
    await b
    print("main: b is done")


asyncio.run(main())
