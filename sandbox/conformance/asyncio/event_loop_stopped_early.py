import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
print(future)
future.set_result(1)
print(loop.run_until_complete(future))
loop.close()
