# ag_frame, ag_running, ag_await, ag_code and inspect
import inspect
import types

@types.coroutine
def pause():
    yield 'p'

async def ag():
    await pause()
    yield 1

g = ag()
print(inspect.getasyncgenstate(g), g.ag_running, g.ag_await, g.ag_code.co_name, g.ag_frame.f_lineno)
s = g.__anext__()
s.send(None)
print(inspect.getasyncgenstate(g), g.ag_running, g.ag_await.__name__)
try:
    s.send(None)
except StopIteration as e:
    print(e.value, inspect.getasyncgenstate(g), g.ag_frame.f_lineno)
print(g, type(s).__name__)
