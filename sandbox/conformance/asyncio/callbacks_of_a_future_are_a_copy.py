import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(future._callbacks)
    future.add_done_callback(print)
    callbacks = future._callbacks
    print(len(callbacks), callbacks is future._callbacks, type(callbacks[0]), callbacks[0][0] is print)
    callbacks.clear()
    future.set_result("called")
    print(future._callbacks)
    await future
    raw = asyncio.Future.__new__(asyncio.Future)
    for name in ("done", "result", "cancel", "exception", "get_loop"):
        try:
            print(name, getattr(raw, name)())
        except Exception as error:
            print(name, type(error).__name__, error)


asyncio.run(main())
