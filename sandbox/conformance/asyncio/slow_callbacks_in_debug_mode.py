import asyncio
import time


def slow():
    time.sleep(0.25)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.slow_callback_duration)
    loop.call_soon(slow)
    await asyncio.sleep(0)
    time.sleep(0.05)
    await asyncio.sleep(0)
    loop.slow_callback_duration = 0.01
    loop.call_soon(lambda: time.sleep(0.02))
    await asyncio.sleep(0)
    print("end")


asyncio.run(main(), debug=True)
