# two channels: await talks to the driver, yield to the consumer
import types

@types.coroutine
def trap(x):
    return (yield ('trap', x))

async def ag():
    for i in range(2):
        answer = await trap(i)
        sent = yield f'item {i} {answer}'
        print('sent', sent)

async def consumer():
    g = ag()
    print('consumer', await g.__anext__())
    print('consumer', await g.asend('S'))
    async for x in g:
        print('more', x)
    return 'done'

c = consumer()
value = None
while True:
    try:
        value = c.send(value)
    except StopIteration as e:
        print(e.value)
        break
    print('driver', value)
    value = 'answer ' + str(value[1])
