import asyncio, contextvars
v = contextvars.ContextVar("v", default="d")
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    order = []
    def cb(n):
        def call(fut):
            order.append((n, v.get(), fut is f))
            v.set(f"set by {n}")
        return call
    f.add_done_callback(cb(1))
    v.set("main")
    f.add_done_callback(cb(2))
    c = contextvars.copy_context()
    f.add_done_callback(cb(3), context=c)
    f.add_done_callback(cb(4), context=c)
    same = cb(5)
    f.add_done_callback(same); f.add_done_callback(same); f.add_done_callback(cb(6))
    print(f.remove_done_callback(same), f.remove_done_callback(same))
    loop.call_soon(order.append, "before")
    f.set_result("r")
    loop.call_soon(order.append, "after")
    print(order)
    await asyncio.sleep(0)
    for o in order: print(o)
    print(c[v], v.get())
    f.add_done_callback(lambda fut: print("late", fut.result()))
    print("not yet")
    await asyncio.sleep(0)
    for call in (lambda: f.set_result(2), lambda: f.set_exception(ValueError()),
                 lambda: loop.create_future().result(), lambda: loop.create_future().exception(),
                 lambda: loop.create_future().set_exception(StopIteration()),
                 lambda: loop.create_future().set_exception(5),
                 lambda: loop.create_future().set_exception(int),
                 lambda: f.add_done_callback(5), lambda: f.remove_done_callback(5),
                 lambda: f.add_done_callback(print, context=5)):
        try:
            print("->", call())
        except BaseException as e:
            print(type(e).__name__, e)
    g = loop.create_future()
    g.set_exception(StopIteration(4))
    try:
        await g
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__))
    h = loop.create_future()
    print(h.cancel("why"), h.cancel("again"), h.cancelled(), h.done())
    for m in (h.result, h.exception):
        try: m()
        except asyncio.CancelledError as e: print(repr(e))
    try: await h
    except asyncio.CancelledError as e: print("awaited", repr(e))
    k = loop.create_future(); k.set_exception(ValueError)
    print(repr(k.exception()))
    print(asyncio.isfuture(k), asyncio.isfuture(5), asyncio.isfuture(asyncio.Future))
    class Duck:
        _asyncio_future_blocking = False
    print(asyncio.isfuture(Duck()))
    print(k.get_loop() is loop)
    it = iter(loop.create_future())
    print(next(it))
    try:
        next(it)
    except RuntimeError as e: print(e)
asyncio.run(main())
