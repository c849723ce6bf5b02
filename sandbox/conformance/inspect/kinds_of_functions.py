# which question says yes to which kind of function and object
import inspect
import types

def plain(): pass
def gen(): yield
async def coro(): pass
async def agen(): yield

for f in (plain, gen, coro, agen):
    print(f.__name__, inspect.isfunction(f), inspect.isgeneratorfunction(f),
          inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f))
c = coro()
for x in (gen(), c, agen()):
    print(type(x).__name__, inspect.isgenerator(x), inspect.iscoroutine(x),
          inspect.isasyncgen(x), inspect.isawaitable(x))
c.close()
print(types.GeneratorType.__name__, isinstance(gen(), types.GeneratorType))
