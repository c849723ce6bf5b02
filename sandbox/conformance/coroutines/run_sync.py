# a driver that runs coroutines to their end as plain functions
def run(coro):
    try:
        value = coro.send(None)
    except StopIteration as e:
        return e.value
    coro.close()
    raise RuntimeError(f'the coroutine waits for {value!r}')

async def add(a, b):
    return a + b

async def total(*numbers):
    result = 0
    for n in numbers:
        result = await add(result, n)
    return result

print(run(total(1, 2, 3)))
async def fails():
    await add('x', 1)
try:
    run(fails())
except TypeError as e:
    print(e)
