# a step that was never awaited warns (E24)
async def ag():
    yield 1

g = ag()
g.asend(None)
print('dropped asend')
g.aclose()
print('dropped aclose')
g.__anext__()
print('dropped anext')
