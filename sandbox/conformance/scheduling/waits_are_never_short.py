"""As on a real clock, a wait takes at least as long as asked for, and two in a row end after one of the same length."""

import asyncio
import time

for clock in "perf_counter", "monotonic", "time":
    read = getattr(time, clock)
    short = 0
    for i in range(1, 200):
        start = read()
        time.sleep(i / 100)
        short += read() - start < i / 100
    print(clock, short, int(read() - start + 0.01))


async def tick(name, delay, times):
    for i in range(times):
        await asyncio.sleep(delay)
        print(name, i)


async def main():
    loop = asyncio.get_running_loop()
    short = 0
    for i in range(1, 100):
        start = loop.time()
        await asyncio.gather(*(asyncio.sleep(i / n) for n in (70, 110, 130)))
        short += loop.time() - start < i / 70
        start = loop.time()
        try:
            async with asyncio.timeout(i / 90):
                await loop.create_future()
        except TimeoutError:
            short += loop.time() - start < i / 90
    print("asyncio", short)
    start = loop.time()
    await asyncio.gather(tick("a", 0.1, 6), tick("b", 0.2, 3), tick("c", 0.3, 2))
    print(round(loop.time() - start, 3))


asyncio.run(main())
