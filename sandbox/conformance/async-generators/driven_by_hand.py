# an async generator's asend gives an awaitable that is driven by hand
async def ag():
    got = yield 1
    print('got', got)
    got = yield 2
    print('got', got)

def step(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as e:
        return e.value

g = ag()
print(type(g).__name__, hasattr(g, '__aiter__'), hasattr(g, '__iter__'), g.__aiter__() is g)
print(step(g.__anext__()))
print(step(g.asend('hello')))
try:
    step(g.asend('end'))
except StopAsyncIteration as e:
    print(repr(e))
try:
    step(g.__anext__())
except StopAsyncIteration as e:
    print('again', repr(e))
