"""A hook may leave a dropped async generator as it is: what it holds goes, unless it holds an exception that has it in its traceback."""

import gc
import sys


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("   ", self.name, "is gone")


async def plain(tracked):
    yield


async def handling(tracked):
    try:
        raise ValueError
    except ValueError:
        yield


async def naming(tracked):
    try:
        raise ValueError
    except ValueError as error:
        yield


sys.set_asyncgen_hooks(finalizer=lambda agen: print("hook", agen.__name__))
for make in plain, handling, naming:
    agen = make(Tracked(make.__name__))
    try:
        agen.asend(None).send(None)
    except StopIteration:
        pass
    del agen
    print("dropped")
gc.collect()
print("collected")
