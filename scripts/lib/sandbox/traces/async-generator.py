import types
@types.coroutine
def trap(x):
    got = yield x
    return got

async def leaf(n):
    return (await trap(n)) + 1

async def main():
    total = 0
    async for x in agen():
        total += x
    return await leaf(total)

async def agen():
    yield 1
    try:
        y = await trap('a')
        yield y
    finally:
        print('done')

m = main()
print(m.send(None))
print(m.send(5))
try:
    m.send(100)
except StopIteration as e: print(e.value)
a = agen()
s = a.asend(None)
try: s.send(None)
except StopIteration as e: print(e.value)
try: a.aclose().send(None)
except StopIteration as e: print('closed')
try: a.asend(4).send(None)
except StopAsyncIteration as e: print('stop')
try: m.send(1)
except RuntimeError as e: print(e)
