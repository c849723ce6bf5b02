# asend and aclose objects cannot be awaited twice (E22)
async def ag():
    yield 1
    yield 2

def step(awaitable):
    try:
        return awaitable.send(None)
    except StopIteration as e:
        return e.value

g = ag()
for make in (lambda: g.asend(None), lambda: g.aclose(), lambda: g.athrow(ValueError)):
    a = make()
    try:
        print(step(a))
    except (ValueError, StopAsyncIteration) as e:
        print(repr(e))
    try:
        step(a)
    except RuntimeError as e:
        print(e)
