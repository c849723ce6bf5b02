import asyncio


async def work():
    return asyncio.current_task().get_name()


async def main():
    print(asyncio.current_task().get_name())
    first = asyncio.create_task(work())
    named = asyncio.create_task(work(), name="named")
    second = asyncio.create_task(work())
    number = asyncio.create_task(work(), name=5)
    print(first.get_name(), named.get_name(), second.get_name(), repr(number.get_name()))
    second.set_name("renamed")
    number.set_name(6.5)
    print(await asyncio.gather(first, named, second, number, work()))


asyncio.run(main())
asyncio.run(main())
