# mode: await
"""`await`, `async for`, `async with` and asynchronous comprehensions outside of functions, on one loop."""
import asyncio
import sys


async def work(n):
    await asyncio.sleep(n)
    return n


async def counts(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


print(await work(1), asyncio.get_running_loop().time())
task = asyncio.create_task(work(2))
print(task.done(), asyncio.current_task() is not task)
async for i in counts(2):
    print("for", i)
print([i async for i in counts(3) if i], {await work(i) for i in (0,)}, [x async for x in (y * 2 async for y in counts(3))])


class Manager:
    async def __aenter__(self):
        return await work(0.5)

    async def __aexit__(self, *details):
        print("left", details[0])
        return True


async with Manager() as got, Manager():
    print(got)
    raise ValueError("swallowed")
x: int = await work(0)
values = {"a": await work(0), **{"b": (await work(0)) + 1}}
print(x, values, f"{await work(0)!r}", (await task) if task else None, __annotate__(1))
if (n := await work(0)) == 0 and not await work(0):
    for i in range(2):
        try:
            await asyncio.wait_for(work(9), 0.1)
        except TimeoutError as e:
            print(type(e).__name__, i)
            continue
        finally:
            print("finally", await work(0))
frame = sys._getframe()
print(frame.f_code.co_name, bool(frame.f_code.co_flags & 0x80), frame.f_globals is globals(), locals() is globals())
try:
    asyncio.run(work(1))
except RuntimeError as e:
    print(e)


async def forever():
    try:
        await asyncio.sleep(1000)
    finally:
        print("cancelled at the end")


left = asyncio.create_task(forever())
await asyncio.sleep(0)
await asyncio.sleep(0, 1 / 0)
