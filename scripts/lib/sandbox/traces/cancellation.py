import asyncio

async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('inner cancelled')
        raise

async def worker():
    await inner()

async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(1)
    task.cancel('enough')
    try:
        await task
    except asyncio.CancelledError as e:
        print('worker', repr(e))

asyncio.run(main())
