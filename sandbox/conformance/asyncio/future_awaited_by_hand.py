import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
iterator = future.__await__()
yielded = next(iterator)
print(yielded is future, future._asyncio_future_blocking)
try:
    next(iterator)
except RuntimeError as error:
    print(error)

future = loop.create_future()
iterator = future.__await__()
next(iterator)
future.set_result("result")
try:
    iterator.send("what is sent does not matter")
except StopIteration as stop:
    print(repr(stop.value))
done = iter(future)
try:
    next(done)
except StopIteration as stop:
    print(repr(stop.value))

future = loop.create_future()
iterator = future.__await__()
next(iterator)
try:
    iterator.throw(ValueError("thrown in"))
except ValueError as error:
    print(repr(error))
print(future)
iterator = future.__await__()
try:
    next(iterator)
except RuntimeError as error:
    print(error)
future = loop.create_future()
iterator = future.__await__()
next(iterator)
print(iterator.close(), future)
future = loop.create_future()


async def waits():
    return await future


coroutine = waits()
print(coroutine.send(None) is future)
future.set_exception(KeyError("k"))
try:
    coroutine.send(None)
except KeyError as error:
    print(repr(error))
loop.close()
