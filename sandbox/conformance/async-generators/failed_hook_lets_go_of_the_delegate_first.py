"""An asynchronous generator whose finalizer hook fails is let go of as one that the hook does not keep, when its error has been told."""

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


async def steps():
    async with Manager("outer"):
        async with Manager("inner"):
            await Waits()
            yield 1


def finalizer(agen):
    held = agen
    raise KeyError(f"{agen.__name__} not finalized")


sys.unraisablehook = lambda told: print("ignored", repr(told.exc_value))
sys.set_asyncgen_hooks(None, finalizer)
it = steps()
step = it.asend(None)
print(step.send(None))
del step
del it
print("dropped")
sys.set_asyncgen_hooks(None, None)
