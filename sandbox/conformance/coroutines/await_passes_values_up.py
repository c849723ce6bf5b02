# what a trap yields reaches the driver; what the driver sends is the trap's result
import types

@types.coroutine
def trap(request):
    answer = yield request
    return answer

async def inner(name):
    got = await trap(f'{name} asks')
    return f'{name} got {got}'

async def outer():
    print(await inner('first'))
    print(await inner('second'))
    return 'finished'

c = outer()
print('driver sees', c.send(None))
print('driver sees', c.send('A'))
try:
    c.send('B')
except StopIteration as e:
    print(e.value)
