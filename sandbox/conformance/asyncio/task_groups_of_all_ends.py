import asyncio, traceback
async def fail(d, e):
    await asyncio.sleep(d); raise e
async def forever(n):
    try: await asyncio.sleep(100)
    except asyncio.CancelledError: print(n, "cancelled"); raise
async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(forever("outer"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(1, ValueError("v")))
                inner.create_task(fail(1, KeyError("k")))
                inner.create_task(forever("inner"))
    except* KeyError as g:
        print("KeyError part", repr(g))
    except* ValueError as g:
        print("ValueError part", repr(g))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(1, OSError("o")))
            try: await asyncio.sleep(5)
            finally: raise TypeError("body")
    except* (OSError, TypeError) as g:
        print(repr(g), [repr(e.__context__) for e in g.exceptions])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever("t")); await asyncio.sleep(0)
            raise RuntimeError("only body")
    except ExceptionGroup as g:
        print(repr(g)); traceback.print_exception(g)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever("k")); await asyncio.sleep(0)
            raise KeyboardInterrupt("k")
    except KeyboardInterrupt as e: print(repr(e))
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(forever("child")); await asyncio.sleep(0); t.cancel()
    print("a cancelled child is no error", t.cancelled())
    print(tg)
    for f in (lambda: tg.create_task(forever("no")),):
        try: f()
        except RuntimeError as e: print(str(e).split(" 0x")[0])
    g = asyncio.TaskGroup()
    c = forever("no")
    try: g.create_task(c)
    except RuntimeError as e: print(str(e))
    c.close()
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
    class Stop(Exception): pass
    async def stop(): raise Stop
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever("a")); tg.create_task(stop())
    except* Stop: print("terminated")
    async def spawn(tg, n):
        if n: tg.create_task(spawn(tg, n - 1), name=f"s{n}")
        print("spawned", n)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawn(tg, 3)); print(tg)
    async def late(tg):
        try: await asyncio.sleep(100)
        finally:
            try: tg.create_task(spawn(tg, 0))
            except RuntimeError as e: print("refused:", str(e).split(" <")[-1][:30])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(late(tg)); tg.create_task(fail(.1, ValueError(1)))
    except* ValueError as e: print(e)
asyncio.run(main())
