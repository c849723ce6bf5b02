import asyncio

async def main():
    r = asyncio.StreamReader(limit=8)
    print(r)
    r.feed_data(b"abc\ndef")
    print(r)
    print(await r.readline())
    r.feed_data(b"0123456789")
    try:
        await r.readuntil(b"\n")
    except asyncio.LimitOverrunError as e:
        print(type(e).__name__, e, e.consumed)
    try:
        print(await r.readline())
    except ValueError as e:
        print("ValueError", e)
    r.feed_data(b"x\ny")
    try:
        print(await r.readline())
    except ValueError as e:
        print("ValueError", e)
    print(await r.read(3), await r.read(0))
    r.feed_data(b"long long long line\nrest")
    try:
        await r.readuntil()
    except asyncio.LimitOverrunError as e:
        print(e, e.consumed)
        print(await r.readexactly(e.consumed + 1))
    print(await r.read(100))
    r.feed_data(b"a--b++c")
    r.feed_eof()
    print(await r.readuntil((b"++", b"--")))
    print(await r.readuntil((b"++", b"--")))
    try:
        await r.readuntil((b"++", b"--"))
    except asyncio.IncompleteReadError as e:
        print(e, e.partial)
    try:
        await r.readuntil(b"")
    except ValueError as e:
        print(e)
    try:
        await r.readuntil(())
    except ValueError as e:
        print(e)
    try:
        await r.readexactly(-1)
    except ValueError as e:
        print(e)
    print(r, r.at_eof())
    try:
        r.feed_data(b"x")
    except AssertionError as e:
        print("assert", e)
    r = asyncio.StreamReader()
    r.set_exception(OSError("gone"))
    print(r, repr(r.exception()))
    for m in (r.read, r.readline, r.readuntil):
        try:
            await m()
        except OSError as e:
            print(e)
    r = asyncio.StreamReader()
    a = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    try:
        await r.readline()
    except RuntimeError as e:
        print(e)
    print(r)
    r.feed_data(b"one\n")
    print(await a)
    r.feed_data(b"l1\nl2\nl3")
    r.feed_eof()
    async for line in r:
        print(line)
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)
    print(repr(asyncio.IncompleteReadError(b"ab", None)), asyncio.IncompleteReadError(b"ab", None))
    import pickle
    e = pickle.loads(pickle.dumps(asyncio.IncompleteReadError(b"ab", 5)))
    print(e, e.partial, e.expected)
    e = pickle.loads(pickle.dumps(asyncio.LimitOverrunError("m", 5)))
    print(e, e.consumed)

asyncio.run(main())
