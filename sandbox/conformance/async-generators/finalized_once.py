"""The finalizer hook is called once; an asynchronous generator that it has kept is let go of without, what it awaits first."""

import sys


class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self.name

    async def __aexit__(self, *what):
        print("left", self.name)

    def __del__(self):
        print(self.name, "dies")


class Waits:
    def __await__(self):
        try:
            yield "waits"
        finally:
            print("what is awaited is closed")


async def inner():
    async with Manager("inner"):
        yield 1


async def steps():
    async with Manager("outer"):
        async for item in inner():
            await Waits()
            yield item


kept = {}


def finalizer(agen):
    print("finalize", agen.__name__)
    kept[agen.__name__] = agen


sys.set_asyncgen_hooks(None, finalizer)
it = steps()
step = it.asend(None)
print(step.send(None))
del step
del it
print("dropped", list(kept))
del kept["steps"]
print("dropped again", list(kept))
kept.clear()
print("end")
sys.set_asyncgen_hooks(None, None)
