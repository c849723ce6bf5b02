"""While a frame is suspended inside a comprehension, its variables are among the frame's own (PEP 709)."""

import types


@types.coroutine
def ping(value):
    return (yield value)


async def numbers():
    for number in range(2):
        yield await ping(number)


async def collecting(x="argument"):
    y = "own"
    found = [x async for x in numbers() if await ping("test")]
    pairs = {x: [y + await ping("inner") for y in (1,)] for x in (5,)}
    return x, y, found, pairs


c = collecting()
answer = None
try:
    while True:
        print(c.send(answer), {name: value for name, value in c.cr_frame.f_locals.items()})
        answer = 7
except StopIteration as end:
    print(end.value)
