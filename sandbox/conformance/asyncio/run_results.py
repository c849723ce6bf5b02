import asyncio


async def answer():
    await asyncio.sleep(1)
    return 42


async def fails():
    raise LookupError("not found")


async def cancels():
    asyncio.current_task().cancel("by itself")
    await asyncio.sleep(0)


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "awaited"


print(asyncio.run(answer()))
try:
    asyncio.run(fails())
except LookupError as error:
    print(repr(error))
try:
    asyncio.run(cancels())
except asyncio.CancelledError as error:
    print(repr(error))
print(asyncio.run(Awaitable()))
asyncio.run(fails())
