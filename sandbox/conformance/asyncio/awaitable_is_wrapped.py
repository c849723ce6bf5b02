# What awaits its own loop's things may be anything with __await__.
import asyncio


class Delay:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        yield from asyncio.sleep(self.seconds).__await__()
        return f"{self.seconds} s later"


async def main():
    print(await Delay(1))
    print(await asyncio.gather(Delay(2), Delay(1)))
    print(await asyncio.wait_for(Delay(1), 5))
    print(await asyncio.shield(Delay(1)))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
