import asyncio

try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())
    return asyncio.get_event_loop() is loop


print(loop.run_until_complete(main()))
print(asyncio.run(main()))
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
asyncio.set_event_loop(loop)
asyncio.set_event_loop(None)
try:
    asyncio.set_event_loop(5)
except TypeError as error:
    print(error)
loop.close()
