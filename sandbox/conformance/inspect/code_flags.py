# co_flags tell the kinds apart
import inspect

def plain(): pass
def gen(): yield
async def coro(): pass
async def agen(): yield

NAMES = 'CO_OPTIMIZED CO_NEWLOCALS CO_VARARGS CO_GENERATOR CO_COROUTINE CO_ASYNC_GENERATOR'.split()
for f in (plain, gen, coro, agen):
    print(f.__name__, [n for n in NAMES if f.__code__.co_flags & getattr(inspect, n)])
