# the answer's minimal loop: specially written coroutines run as normal functions
import types

@types.coroutine
def sync_call(function, *args):
    return (yield function, args)

async def read_number(source):
    return await sync_call(next, source)

async def add_all(source):
    total = 0
    while True:
        n = await read_number(source)
        if n is None:
            return total
        total += n

def run(coro):
    send, value = coro.send, None
    while True:
        try:
            function, args = send(value)
        except StopIteration as e:
            return e.value
        try:
            value, send = function(*args), coro.send
        except Exception as e:
            value, send = e, coro.throw

print(run(add_all(iter([1, 2, 3, None]))))
async def fails():
    try:
        await sync_call(int, 'x')
    except ValueError as e:
        return f'handled: {e}'
print(run(fails()))
