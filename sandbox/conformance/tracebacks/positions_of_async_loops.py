# what an async loop awaits is told by the whole loop
import traceback
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
    except Exception: print(traceback.format_exc(limit=-4))
class A:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n: raise KeyError(1)
        undefined
class B:
    def __aiter__(self): raise KeyError(2)
class C:
    def __aiter__(self): return self
    def __anext__(self): raise KeyError(3)
class D:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def a(cls, *args):
    async for x in cls(*args):
        print(x)
    else:
        print('else')
async def b(cls, *args):
    return [x async for x in cls(*args)]
async def c(cls, *args):
    return {x: 1 async for x in cls(*args) if x}
async def d(cls, *args):
    async for x, y in cls(*args): pass
async def e(cls, *args):
    return [x for y in [1] async for x in cls(*args)]
async def f(cls, *args):
    async for x in (y async for y in cls(*args)):
        pass
for fn in (a, b, c, d, e, f):
    for cls in ((A, 0), (A, 1), (B, ), (C, ), (D, ), (int,)):
        run(fn(*cls))
