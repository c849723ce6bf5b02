import asyncio


async def numbers(name):
    try:
        for i in range(10):
            yield i
    finally:
        print("cleaning", name)
        await asyncio.sleep(1)
        print("cleaned", name)


async def main():
    kept = numbers("kept")
    async for i in kept:
        print(i)
        if i == 1:
            break
    print("main ends")
    return kept


kept = asyncio.run(main())
print("run has ended")


async def manual():
    agen = numbers("manual")
    await anext(agen)
    keep.append(agen)
    await asyncio.get_running_loop().shutdown_asyncgens()
    try:
        await anext(numbers("after shutdown"))
    except StopAsyncIteration:
        print("ended")


keep = []
asyncio.run(manual())
