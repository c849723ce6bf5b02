import types
# The module that looks and the program that is looked at are two sources.
looker = types.ModuleType("looker")
exec("import inspect\ndef look(g):\n    l = inspect.getasyncgenlocals(g)\n    return {k: type(v).__name__ for k, v in l.items()}\n", looker.__dict__)
program = {}
exec("""
async def ticks():
    for i in range(3):
        yield i

class Own:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n

a = (x * 2 async for x in ticks())
b = (x * y async for x in Own() if x for y in [1, 2])
""", program)
for name in "ab":
    g = program[name]
    print(name, looker.look(g))
    step = g.asend(None)
    try: step.send(None)
    except StopIteration as e: print(e.value)
    print(name, looker.look(g))
    while True:
        try: g.__anext__().send(None)
        except StopIteration as e: print(e.value, looker.look(g))
        except StopAsyncIteration: break
    print(looker.look(g))
