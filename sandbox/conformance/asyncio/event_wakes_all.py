import asyncio


async def waiter(name, event):
    print(name, "waits")
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    print(event.is_set(), str(event)[-8:])
    tasks = [asyncio.create_task(waiter(name, event)) for name in "abc"]
    await asyncio.sleep(0)
    print(str(event).split("[")[1])
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    event.set()
    event.set()
    print(await event.wait(), event.is_set(), str(event).split("[")[1])


asyncio.run(main())
