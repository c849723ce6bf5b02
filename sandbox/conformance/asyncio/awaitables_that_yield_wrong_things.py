import asyncio
class Y:
    def __init__(self, *v): self.v = v
    def __await__(self):
        for v in self.v: yield v
        return "r"
async def run(aw): return await aw
def bad1():
    class B:
        def __await__(self): return 5
    return B()
def bad2():
    class B:
        def __await__(self): return run(1)
    return B()
def bad3():
    class B:
        def __await__(self): return [1, 2]
    return B()
def bad4():
    class B:
        def __await__(self): raise LookupError("no await")
    return B()
def bad5():
    class B:
        __await__ = None
    return B()
def bad6():
    class B: pass
    b = B(); b.__await__ = lambda: iter([]); return b
async def agen(): yield 1
async def main():
    loop = asyncio.get_running_loop()
    print(await Y(), await Y(None, None))
    for aw in (Y(1), Y("x"), Y(asyncio), Y(agen()), Y(x for x in ()), Y(loop.create_future()), bad1(), bad2(), bad3(), bad4(), bad5(), bad6(),
               5, None, "s", [1], agen(), (x for x in ()), run, lambda: 1, int, asyncio):
        t = asyncio.create_task(run(aw))
        try: print("ok", await t)
        except BaseException as e:
            import re
            print(type(e).__name__, re.sub(r"0x\w+|Task-\d+", "#", str(e)))
    other = asyncio.new_event_loop()
    f = other.create_future()
    t = asyncio.create_task(run(f), name="T")
    try: await t
    except RuntimeError as e: print(re.sub(r"0x\w+", "#", str(e)))
    other.close()
    c = run(Y())
    print(await c)
    try: await c
    except RuntimeError as e: print(e)
    c = asyncio.sleep(1)
    t1, t2 = asyncio.create_task(run(c)), asyncio.create_task(run(c))
    print(await asyncio.gather(t1, t2, return_exceptions=True))
    c = asyncio.sleep(.1, "g")
    print(await asyncio.gather(c, c))
    t = None
    async def me(): await t
    t = asyncio.create_task(me(), name="self")
    try: await t
    except RuntimeError as e: print(re.sub(r"0x\w+", "#", str(e)))
    async def raw():
        f = loop.create_future()
        class A:
            def __await__(self): yield f
        await A()
    t = asyncio.create_task(raw(), name="raw")
    try: await t
    except RuntimeError as e: print(re.sub(r"0x\w+", "#", str(e)))
    f = loop.create_future()
    try:
        it = f.__await__(); next(it); next(it)
    except RuntimeError as e: print(e)
    try: it.throw(ValueError("thrown"))
    except ValueError as e: print(e)
asyncio.run(main())
