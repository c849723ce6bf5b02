import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_exception(ValueError("nobody asks"))
    del future
    print("dropped")
    future = loop.create_future()
    future.set_exception(ValueError("looked at"))
    future.exception()
    del future
    print("in silence")
    future = loop.create_future()
    future.cancel()
    del future
    future = loop.create_future()
    del future
    loop.set_exception_handler(lambda loop, context: print(sorted(context), context["message"], context["exception"]))
    future = loop.create_future()
    future.set_exception(ValueError("handled"))
    del future
    print("end")


asyncio.run(main())
