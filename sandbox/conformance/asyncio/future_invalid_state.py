import asyncio


def attempt(f, *args):
    try:
        print(f(*args))
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    attempt(future.result)
    attempt(future.exception)
    future.set_result(1)
    attempt(future.set_result, 2)
    attempt(future.set_exception, ValueError())
    attempt(future.cancel)
    attempt(future.result)
    cancelled = loop.create_future()
    cancelled.cancel()
    attempt(cancelled.set_result, 2)
    attempt(cancelled.set_exception, ValueError())
    print(asyncio.InvalidStateError.__mro__)


asyncio.run(main())
