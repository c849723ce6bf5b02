# there is no yield from in an async generator: the loop is written out
async def inner():
    for i in range(3):
        yield i

async def outer():
    yield 'start'
    async for x in inner():
        yield x
    yield 'end'

async def collect():
    return [x async for x in outer()]

try:
    collect().send(None)
except StopIteration as e:
    print(e.value)
