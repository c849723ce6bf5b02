import asyncio
async def c(): pass
def use(x): pass
async def main():
    x = await asyncio.wait_for(asyncio.sleep(0, use(c())), 1)
    await asyncio.sleep(0)
    async with asyncio.timeout(use(c())):
        pass
    return use(c())
asyncio.run(main())
def close():
    global co
    co = None
co = c()
close()
class A:
    def __init__(self): self.co = c()
    def close(self):
        self.co = None
a = A()
a.close()
def g():
    yield use(c())
    yield (yield use(c()))
for x in g(): pass
f = lambda x: use(x)
f(c())
list(map(lambda x: use(c()), [1, 2]))
sorted([1, 2], key=lambda x: use(c()) or 1)
x = [use(c()) for i in range(2)]
def h():
    try:
        for y in use(c()) or [1]:
            return use(c())
    finally:
        use(1)
h()
