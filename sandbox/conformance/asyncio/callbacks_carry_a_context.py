import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


def show(label):
    print(label, var.get())
    var.set("changed in a callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(show, "copied when it was asked for:")
    var.set("set in main")
    loop.call_soon(show, "after set:")
    own = contextvars.Context()
    loop.call_soon(show, "empty context:", context=own)
    loop.call_later(0.1, show, "timer:")
    handle = loop.call_soon(print)
    print(handle.get_context() is own)
    await asyncio.sleep(1)
    print("main:", var.get())
    print("own:", own[var])
    future = loop.create_future()
    future.add_done_callback(lambda f: show("future:"))
    future.add_done_callback(lambda f: show("future in own:"), context=own)
    var.set("set later")
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
