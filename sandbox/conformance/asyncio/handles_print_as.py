import asyncio
import functools


def callback(*args):
    pass


class Thing:
    def method(self):
        pass

    def __call__(self):
        pass

    def __repr__(self):
        return "Thing()"


async def main():
    loop = asyncio.get_running_loop()
    handles = [
        loop.call_soon(callback),
        loop.call_soon(callback, 1, "two"),
        loop.call_soon(print, 1),
        loop.call_soon([].append, 5),
        loop.call_soon(Thing().method),
        loop.call_soon(Thing()),
        loop.call_soon(lambda: None),
        loop.call_soon(functools.partial(callback, 1, key=2), 3),
        loop.call_soon(functools.partial(functools.partial(callback, "a"), b="c"), 3),
        loop.call_later(1.5, callback, 1),
        loop.call_at(2, callback),
    ]
    for handle in handles:
        print(handle)
        handle.cancel()
        print("   ", handle, handle.cancelled())


asyncio.run(main())
