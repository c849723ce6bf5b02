# athrow raises at the yield; aclose ends the generator
async def ag():
    while True:
        try:
            got = yield 'ready'
            print('got', got)
        except ValueError as e:
            print('handled', e)
        finally:
            print('round')

def step(awaitable):
    try:
        return awaitable.send(None)
    except StopIteration as e:
        return e.value

g = ag()
print(step(g.__anext__()))
print(step(g.athrow(ValueError('v'))))
print(step(g.aclose()))
try:
    step(g.__anext__())
except StopAsyncIteration as e:
    print(repr(e))
g = ag()
try:
    step(g.athrow(KeyError('fresh')))
except KeyError as e:
    print(repr(e))
