import asyncio


async def stubborn():
    try:
        yield 1
    finally:
        raise ValueError("while closing")


async def main():
    agen = stubborn()
    kept.append(agen)
    print(await anext(agen))


kept = []
asyncio.run(main())
print("goes on")
