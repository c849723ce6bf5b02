import asyncio


async def work(n, delay):
    await asyncio.sleep(delay)
    print("done", n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(work(1, 0.3), work(2, 0.1), work(3, 0.2)), loop.time())
    print(await asyncio.gather())
    same = work(5, 0)
    print(await asyncio.gather(same, same))
    future = loop.create_future()
    future.set_result("future")
    print(await asyncio.gather(future, work(6, 0), future))
    gathered = asyncio.gather(work(1, 1), work(2, 1))
    print(gathered)
    await gathered
    print(gathered)


asyncio.run(main())
