# the first asend must be None (E1)
async def ag():
    yield 1

def step(awaitable):
    try:
        return awaitable.send(None)
    except StopIteration as e:
        return e.value

g = ag()
try:
    step(g.asend('early'))
except TypeError as e:
    print(e)
print(step(g.asend(None)))
