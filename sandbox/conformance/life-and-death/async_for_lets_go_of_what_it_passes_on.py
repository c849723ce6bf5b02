"""An exception that leaves `async for` is kept by its handler alone, and goes with it."""

class N:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, *a): raise LookupError
    def __del__(self): print(self.n, "dies")


async def ainner():
    with N("m"):
        raise RuntimeError
    yield
class P:
    def __await__(self):
        yield 1
async def c():
    try:
        async for y in ainner():
            pass
    except LookupError:
        await P()
    finally:
        print("finally")
        await P()
x = c()
try:
    while True: print(x.send(None))
except StopIteration: pass
async def d():
    try:
        async for y in ainner():
            pass
    except LookupError:
        await P()
    print("end of d")
x = d()
try:
    while True: print(x.send(None))
except StopIteration: pass
async def d():
    try:
        async for y in ainner():
            pass
    except LookupError:
        pass
    print("end of d")
x = d()
try:
    while True: print(x.send(None))
except StopIteration: pass
async def d():
    try:
        await ainner().__anext__()
    except LookupError:
        await P()
    print("end of d")
x = d()
try:
    while True: print(x.send(None))
except StopIteration: pass
