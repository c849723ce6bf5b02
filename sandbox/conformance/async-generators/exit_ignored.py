# a yield during aclose (E3)
async def ag():
    try:
        yield 1
    finally:
        yield 2

def step(awaitable):
    try:
        return awaitable.send(None)
    except StopIteration as e:
        return e.value

g = ag()
step(g.__anext__())
try:
    step(g.aclose())
except RuntimeError as e:
    print(e)
