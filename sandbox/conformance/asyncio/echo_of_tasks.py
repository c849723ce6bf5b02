# A small program as people write them: workers, a queue, a timeout, a group.
import asyncio
import random


async def fetch(url, delays):
    await asyncio.sleep(delays[url])
    if delays[url] > 2:
        raise OSError(f"{url} is slow")
    return f"<{url}>"


async def worker(name, queue, results, delays):
    while True:
        url = await queue.get()
        try:
            async with asyncio.timeout(3):
                results[url] = await fetch(url, delays)
        except TimeoutError:
            results[url] = "timeout"
        except OSError as error:
            results[url] = repr(error)
        finally:
            queue.task_done()


async def main():
    rng = random.Random(7)
    delays = {f"u{i}": round(rng.uniform(0.5, 4), 1) for i in range(6)}
    queue = asyncio.Queue()
    results = {}
    for url in delays:
        queue.put_nowait(url)
    workers = [asyncio.create_task(worker(f"w{i}", queue, results, delays)) for i in range(2)]
    await queue.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    for url in sorted(results):
        print(url, delays[url], results[url])
    print(f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
