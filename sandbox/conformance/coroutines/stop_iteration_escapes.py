# StopIteration that escapes a coroutine becomes RuntimeError (E5)
async def f():
    raise StopIteration('x')

try:
    f().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))
async def g():
    raise StopAsyncIteration
try:
    g().send(None)
except StopAsyncIteration as e:
    print(repr(e))
