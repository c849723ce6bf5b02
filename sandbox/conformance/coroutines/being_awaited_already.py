# two awaiters may not share a coroutine (E15)
import types

@types.coroutine
def pause():
    yield 'paused'

async def shared():
    await pause()
    return 'value'

async def waiter(c):
    return await c

s = shared()
a, b = waiter(s), waiter(s)
print(a.send(None))
try:
    b.send(None)
except RuntimeError as e:
    print(e)
try:
    a.send(None)
except StopIteration as e:
    print(e.value)
