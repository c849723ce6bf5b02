# types.coroutine makes a generator function awaitable; the plain one is not
import types
import inspect

def gen():
    yield 1

wrapped = types.coroutine(gen)

async def f(x):
    await x

print(f(wrapped()).send(None), inspect.isawaitable(wrapped()), inspect.isgeneratorfunction(wrapped))
try:
    f((x for x in [1])).send(None)
except TypeError as e:
    print(e)
@types.coroutine
def outer():
    async def native():
        return 'native result'
    result = yield from native()
    return result
try:
    f2 = outer()
    f2.send(None)
except StopIteration as e:
    print(e.value)
