# The loop never sends a value: the future hands back its own result.
import asyncio


class Spy:
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def send(self, value):
        print(f"send({value!r})")
        return self.coroutine.send(value)

    def throw(self, error):
        print(f"throw({error!r})")
        return self.coroutine.throw(error)

    def close(self):
        print("close()")
        return self.coroutine.close()

    def __await__(self):
        return self

    def __next__(self):
        return self.send(None)

    def __iter__(self):
        return self


async def inner(future):
    print("got", await future)
    await asyncio.sleep(0)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
    return "done"


async def outer(future):
    return await Spy(inner(future))


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(outer(future))
    await asyncio.sleep(0)
    future.set_result("the result")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    print(await task)


asyncio.run(main())
