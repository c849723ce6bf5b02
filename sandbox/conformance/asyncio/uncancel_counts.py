import asyncio
async def main():
    me = asyncio.current_task()
    print(me.cancelling(), me.uncancel())
    me.cancel("one"); me.cancel("two")
    print(me.cancelling())
    try: await asyncio.sleep(0)
    except asyncio.CancelledError as e: print(repr(e), me.cancelling())
    await asyncio.sleep(0)
    print(me.uncancel(), me.uncancel(), me.uncancel())
    me.cancel(); print(me.uncancel())
    await asyncio.sleep(0); print("not cancelled")
    async def stubborn():
        n = 0
        while n < 3:
            try: await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                n += 1; print("stubborn", n, e, asyncio.current_task().cancelling(), asyncio.current_task())
        return n
    t = asyncio.create_task(stubborn(), name="S")
    await asyncio.sleep(0)
    for i in range(3):
        print(t.cancel(f"m{i}"), t.cancelling(), t)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    print(t.result(), t.cancelled(), t.cancelling(), t.cancel(), t.cancelling())
    async def inner_group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(10))
            await asyncio.sleep(10)
    t = asyncio.create_task(inner_group())
    await asyncio.sleep(0)
    t.cancel("a"); t.cancel("b")
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.cancelling())
    t = asyncio.create_task(asyncio.sleep(1))
    t.cancel("before start")
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.cancelling(), t.get_coro())
    async def end():
        asyncio.current_task().cancel("in last step")
        return 1
    t = asyncio.create_task(end())
    try: await t
    except asyncio.CancelledError as e: print("ended", repr(e))
    async def end2():
        asyncio.current_task().cancel("x"); raise ValueError("v")
    t = asyncio.create_task(end2())
    try: await t
    except BaseException as e: print("ended", repr(e), t.cancelled())
    async def conv():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError as e: raise asyncio.CancelledError("own") from e
    t = asyncio.create_task(conv()); await asyncio.sleep(0); t.cancel("theirs")
    try: await t
    except asyncio.CancelledError as e: print(repr(e), repr(e.__context__), repr(e.__cause__))
asyncio.run(main())
