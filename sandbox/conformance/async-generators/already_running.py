# two steps at once are refused (E23)
import types

@types.coroutine
def pause():
    yield 'paused'

async def ag():
    await pause()
    yield 1

g = ag()
first = g.__anext__()
print(first.send(None))
for make in (lambda: g.asend(None), lambda: g.aclose(), lambda: g.athrow(ValueError)):
    try:
        make().send(None)
    except RuntimeError as e:
        print(e)
print(g.ag_running)
try:
    first.send(None)
except StopIteration as e:
    print(e.value)
