# What Future.__await__ gives: an iterator that hands the future up once.
import asyncio
import inspect
import types


async def waits(future):
    return await future


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    iterator = future.__await__()
    print(iterator, type(iterator), iter(iterator) is iterator, type(iter(future)))
    print(iterator.send("anything") is future, future._asyncio_future_blocking)
    future._asyncio_future_blocking = False
    future.set_result(7)
    try:
        iterator.send(None)
    except StopIteration as end:
        print("result", end.value)

    future = loop.create_future()
    coroutine = waits(future)
    print(coroutine.send(None) is future, coroutine.cr_await)
    print(inspect.isgenerator(coroutine.cr_await), isinstance(coroutine.cr_await, types.GeneratorType))
    print(hasattr(coroutine.cr_await, "gi_frame"), inspect.isawaitable(coroutine.cr_await))
    future._asyncio_future_blocking = False
    try:
        coroutine.throw(ValueError("thrown in"))
    except ValueError as error:
        print(repr(error))

    iterator = future.__await__()
    print([name for name in dir(iterator) if not name.startswith("__")], iterator.close())
    iterator = future.__await__()
    try:
        iterator.throw(LookupError("thrown"))
    except LookupError as error:
        print(repr(error))
    loop.call_soon(future.set_result, 3)
    print(await future)


asyncio.run(main())
