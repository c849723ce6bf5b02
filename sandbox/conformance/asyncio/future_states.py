import asyncio


def show(future):
    print(future, future.done(), future.cancelled())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    show(future)
    future.set_result([1, 2])
    show(future)
    print(future.result(), future.exception())
    future = loop.create_future()
    future.set_exception(ValueError("no"))
    show(future)
    print(repr(future.exception()))
    try:
        future.result()
    except ValueError as error:
        print("raised", error)
    future = loop.create_future()
    print(future.cancel(), future.cancel())
    show(future)
    for method in future.result, future.exception:
        try:
            method()
        except asyncio.CancelledError as error:
            print(repr(error))
    print(future.get_loop() is loop, asyncio.isfuture(future), asyncio.isfuture(5))


asyncio.run(main())
