# inspect sees through partialmethod, as a class holds it and as a method made of it.
import functools, inspect
async def co(self, n): return n
def gen(self, n): yield n
async def ag(self, n): yield n
for f in co, gen, ag:
    pm = functools.partialmethod(f, 2)
    pp = functools.partialmethod(functools.partial(f, 2), 3)
    class A:
        m = pm
        p = pp
    for x in pm, pp, A.m, A().m, A.p, A().p, functools.partial(A().m):
        print(inspect.iscoroutinefunction(x), inspect.isgeneratorfunction(x), inspect.isasyncgenfunction(x))
