# What StreamReader gives and raises.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    print(reader)
    reader.feed_data(b"ab\ncd--ef")
    print(reader, await reader.readline(), await reader.readuntil(b"--"))
    reader.feed_eof()
    try:
        await reader.readexactly(5)
    except asyncio.IncompleteReadError as error:
        print(repr(error), error.partial, error.expected)
    print(await reader.read(), reader.at_eof(), reader)

    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b"abcdefgh\nij\n")
    try:
        await reader.readline()
    except ValueError as error:
        print(repr(error))
    print(await reader.readline())
    reader.feed_data(b"123456789")
    try:
        await reader.readuntil()
    except asyncio.LimitOverrunError as error:
        print(repr(error), error.consumed)
    print(await reader.read(3))

    reader = asyncio.StreamReader()
    reader.feed_data(b"one;two,three")
    print(await reader.readuntil((b",", b";")), await reader.readuntil((b",", b";")))
    waiting = asyncio.create_task(reader.readexactly(7))
    await asyncio.sleep(0)
    try:
        await reader.read(1)
        await reader.readexactly(9)
    except RuntimeError as error:
        print(error)
    reader.feed_data(b"-four")
    print(await waiting)
    for wrong in lambda: asyncio.StreamReader(limit=0), lambda: asyncio.StreamReader().feed_data(b"x"):
        try:
            print(wrong())
        except ValueError as error:
            print(error)
    for wrong in reader.readexactly(-1), reader.readuntil(b""), reader.readuntil(()):
        try:
            await wrong
        except ValueError as error:
            print(error)


asyncio.run(main())
