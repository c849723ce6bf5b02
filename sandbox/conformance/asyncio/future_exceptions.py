import asyncio


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    attempt(future.set_exception, 5)
    attempt(future.set_exception, int)
    future.set_exception(ValueError)
    print(repr(future.exception()))
    future = loop.create_future()
    future.set_exception(StopIteration(5))
    print(repr(future.exception()))
    print(repr(future.exception().__cause__))
    attempt(future.result)
    try:
        await future
    except RuntimeError as error:
        print("await raises", error)
    future = loop.create_future()
    future.set_exception(StopIteration)
    attempt(future.result)
    future = loop.create_future()
    future.set_exception(asyncio.CancelledError("made by hand"))
    print(future, future.cancelled())
    try:
        future.result()
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
