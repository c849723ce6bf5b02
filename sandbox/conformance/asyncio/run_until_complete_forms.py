import asyncio

loop = asyncio.new_event_loop()


async def answer():
    await asyncio.sleep(1)
    return 42


async def fails():
    raise ValueError("no")


class Awaitable:
    def __await__(self):
        yield
        return "awaited"


print(loop.run_until_complete(answer()), loop.time())
future = loop.create_future()
loop.call_later(2, future.set_result, "set")
print(loop.run_until_complete(future), loop.time())
print(loop.run_until_complete(future))
print(loop.run_until_complete(Awaitable()))
try:
    loop.run_until_complete(fails())
except ValueError as error:
    print(repr(error))
task = loop.create_task(answer())
print(loop.run_until_complete(task), task.done())
try:
    loop.run_until_complete(5)
except TypeError as error:
    print(error)
print(loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_running(), loop.is_closed())
