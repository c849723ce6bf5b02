import asyncio

lock = asyncio.Lock()
event = asyncio.Event()
queue = asyncio.Queue()


async def use():
    await lock.acquire()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    await task
    lock.release()
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print("timeout")


asyncio.run(use())
for attempt in range(1):
    try:
        asyncio.run(use())
    except RuntimeError as error:
        print(str(error).split(" is bound")[1])
try:
    asyncio.Lock(loop=None)
except TypeError as error:
    print(error)
