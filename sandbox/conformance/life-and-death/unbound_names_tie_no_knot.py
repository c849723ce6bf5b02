# A frame that ignores GeneratorExit is let go of. An exception that it handles is in a cycle with it only as long as a name holds it.
import gc
import sys


class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await Wait()

    async def __aexit__(self, *what):
        await Wait()

    def __del__(self):
        print("  dies:", self.name)


class Wait:
    def __await__(self):
        yield 1


async def unbound():
    try:
        async with Manager("in the traceback"):
            pass
    except ValueError as e:
        async with Manager("awaited"):
            try:
                await Wait()
            except BaseException as e:
                print("  kept", repr(e))


async def bound():
    try:
        async with Manager("in the traceback"):
            pass
    except ValueError as e:
        try:
            await Wait()
        finally:
            await Wait()


async def nameless():
    try:
        async with Manager("in the traceback"):
            pass
    except ValueError:
        async with Manager("awaited"):
            try:
                await Wait()
            except BaseException as e:
                print("  kept", repr(e))


sys.unraisablehook = lambda told: print("  ignored", repr(told.exc_value))
for make in unbound, bound, nameless:
    print(make.__name__)
    coroutine = make()
    coroutine.send(None)
    coroutine.throw(ValueError(1))
    coroutine.send(None)
    del coroutine
    print("  dropped")
    gc.collect()
