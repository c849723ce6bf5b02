# send on a native coroutine reaches the innermost trap, not the frame itself
import types

@types.coroutine
def trap():
    got = yield 'waiting in the trap'
    print('trap got', got)
    return got

async def middle():
    return await trap()

async def outer():
    x = await middle()
    y = await middle()
    return x, y

c = outer()
print(c.send(None))
print(c.send(1))
try:
    c.send(2)
except StopIteration as e:
    print(e.value)
