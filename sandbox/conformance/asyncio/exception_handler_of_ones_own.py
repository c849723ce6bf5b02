import asyncio


def handler(loop, context):
    print(sorted(context))
    print(context["message"])
    print(repr(context.get("exception")))


def bad_handler(loop, context):
    raise KeyError("in the handler")


def broken():
    raise ValueError("in the callback")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(broken)
    await asyncio.sleep(0)
    loop.set_exception_handler(bad_handler)
    loop.call_soon(broken)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_soon(broken)
    await asyncio.sleep(0)
    print("still here")


asyncio.run(main())
