# yield in async def was forbidden in 2015; now it makes an async generator
import inspect

async def with_yield():
    x = yield 1
    print('received', x)

g = with_yield()
print(inspect.isasyncgen(g), inspect.iscoroutine(g))
def drive(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return 'exhausted'
print(drive(g.asend(None)))
print(drive(g.asend('hello')))
