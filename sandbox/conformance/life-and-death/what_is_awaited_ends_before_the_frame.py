class M:
    async def __aenter__(self):
        await P()
    async def __aexit__(self, *w): pass
    def __del__(self): print('M dies')
class P:
    def __await__(self): yield 1
def gene1():
    try:
        yield 1
    finally:
        print('gene1 closed')
async def coro0():
    for y in gene1():
        async with M():
            pass
c = coro0()
c.send(None)
del c
print('end')
