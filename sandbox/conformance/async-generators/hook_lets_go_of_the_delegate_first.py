"""An asynchronous generator that its finalizer hook does not keep lets go of what it awaits, then of the inner loop, then of `with`."""

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
        yield "waits"

    def __del__(self):
        print("what is awaited dies")


async def inner():
    async with Manager("inner"):
        await Waits()
        yield 1


async def outer():
    async with Manager("outer"):
        async for item in inner():
            yield item


kept = []


def finalizer(agen):
    print("finalize", agen.__name__)
    if keeps:
        kept.append(agen)


sys.set_asyncgen_hooks(None, finalizer)
for keeps in False, True:
    print("kept:", keeps)
    it = outer()
    step = it.asend(None)
    print(step.send(None))
    del step
    del it
    print("dropped")
for agen in kept:
    print(agen.__name__, agen.ag_running, agen.ag_await is not None, agen.ag_frame.f_lineno)
sys.set_asyncgen_hooks(None, None)
kept.clear()
print("end")
