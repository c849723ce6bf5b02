# co_flags tell the kinds apart
import inspect

def plain(): pass
def gen(): yield
async def coro(): pass
async def agen(): yield

for f in (plain, gen, coro, agen):
    flags = f.__code__.co_flags
    print(f.__name__, [name for bit, name in sorted(inspect.CO_FLAG_NAMES.items()) if flags & bit])
