# ping pong with native coroutines: the driver answers a trap
import types

@types.coroutine
def exchange(pong):
    ping = yield pong
    return ping

async def player():
    ping = await exchange('ready')
    while ping != 'stop':
        ping = await exchange(f'pong to {ping}')
    return 'goodbye'

p = player()
print(p.send(None))
print(p.send('a'))
print(p.send('b'))
try:
    p.send('stop')
except StopIteration as e:
    print(e.value)
