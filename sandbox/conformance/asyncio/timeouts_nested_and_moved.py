import asyncio

async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    def now(): return round(loop.time() - t0, 3)
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(2) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner?")
            finally:
                print(inner.expired(), outer.expired(), inner, outer)
    except TimeoutError as e:
        print("outer", now(), repr(e), repr(e.__cause__), repr(e.__context__))
    try:
        async with asyncio.timeout(2) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError as e:
                print("inner", now(), inner.expired(), outer.expired())
            await asyncio.sleep(10)
    except TimeoutError:
        print("outer", now())
    # equal
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError as e:
                print("inner first", now(), inner.expired(), outer.expired())
                raise
    except TimeoutError as e:
        print("then", now(), inner.expired(), outer.expired(), repr(e.__context__))
    async with asyncio.timeout(1) as t:
        print(t, round(t.when() - loop.time(), 3))
        t.reschedule(loop.time() + 5)
        await asyncio.sleep(2)
        t.reschedule(None)
        print(t, t.when())
        await asyncio.sleep(10)
    print(t)
    for f in (lambda: t.reschedule(1),):
        try: f()
        except RuntimeError as e: print(e)
    try:
        async with t: pass
    except RuntimeError as e:
        print(e)
    t = asyncio.timeout(1)
    print(t)
    try:
        t.reschedule(1)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            print("not here?")
    except TimeoutError as e:
        print("zero", now())
    try:
        async with asyncio.timeout(-1):
            print("body runs")
            await asyncio.sleep(0)
    except TimeoutError as e:
        print("negative")
    try:
        async with asyncio.timeout_at(loop.time() + 1) as t:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError as e:
                print("inside", repr(e), asyncio.current_task().cancelling())
                raise ValueError("other") from e
    except ValueError as e:
        print(repr(e), t.expired(), asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(1) as t:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("swallowed")
    except TimeoutError:
        print("timeout anyway")
    else:
        print("no timeout", t.expired())
    async def victim():
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        except TimeoutError:
            print("victim timeout")
        except asyncio.CancelledError as e:
            print("victim cancelled", asyncio.current_task().cancelling(), e.args)
            raise
    v = asyncio.create_task(victim())
    await asyncio.sleep(0.5); v.cancel("out")
    print(await asyncio.gather(v, return_exceptions=True))
    v = asyncio.create_task(victim())
    await asyncio.sleep(0)
    loop.call_later(1, v.cancel, "same time")
    print(await asyncio.gather(v, return_exceptions=True), v.cancelling())
    try:
        asyncio.timeout()
    except TypeError as e: print(e)
    try:
        async with asyncio.timeout("x"): pass
    except TypeError as e: print(e)

asyncio.run(main())
