# StopIteration and StopAsyncIteration that escape the body (E5)
async def ag(error):
    yield 1
    raise error

def step(awaitable):
    try:
        return awaitable.send(None)
    except StopIteration as e:
        return e.value

for error in (StopIteration('x'), StopAsyncIteration('y'), ValueError('z')):
    g = ag(error)
    step(g.__anext__())
    try:
        step(g.__anext__())
    except Exception as e:
        print(repr(e), '|', repr(e.__cause__))
