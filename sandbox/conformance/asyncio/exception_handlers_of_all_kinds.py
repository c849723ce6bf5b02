import asyncio, sys

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    def handler(loop, context):
        print("handler", sorted(context), context["message"], repr(context.get("exception")))
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    def bad(): raise ValueError("in callback")
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.call_later(0.1, bad)
    await asyncio.sleep(0.2)
    f = loop.create_future(); f.set_exception(KeyError("lost")); del f
    async def fails(): raise OSError("t")
    t = asyncio.create_task(fails(), name="lost"); await asyncio.sleep(0); del t
    def raising(loop, context): raise TypeError("in handler")
    loop.set_exception_handler(raising)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand", "extra": 5, "future": loop.create_future()})
    loop.call_exception_handler({})
    loop.default_exception_handler({"message": "dflt", "exception": ValueError("q"), "x": [1], "a": "z"})
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(e)
    f = loop.create_future()
    def cb(fut): raise RuntimeError("done callback")
    f.add_done_callback(cb)
    f.add_done_callback(lambda fut: print("second still runs"))
    f.set_result(1)
    await asyncio.sleep(0)
    class Base(BaseException): pass
    def leave(): raise SystemExit(3)
    loop.call_soon(leave)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled by shutdown")
        raise

try:
    asyncio.run(main())
except SystemExit as e:
    print("exit", e.code)
