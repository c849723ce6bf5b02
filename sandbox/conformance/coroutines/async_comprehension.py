# comprehensions with await and async for
import types

@types.coroutine
def pause(x):
    return (yield x)

async def double(x):
    return await pause(x) * 2

async def f():
    values = [await double(x) for x in (1, 2)]
    gen = (await double(x) for x in (3,))
    print(type(gen).__name__)
    return values, [v async for v in gen]

c = f()
value = None
try:
    while True:
        value = c.send(value)
        print('trap', value)
except StopIteration as e:
    print(e.value)
