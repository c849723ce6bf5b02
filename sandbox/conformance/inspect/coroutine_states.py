# a coroutine has the same states under other names
import inspect
import types

@types.coroutine
def trap():
    yield 'trapped'

async def work():
    await trap()

c = work()
print(inspect.getcoroutinestate(c), c.cr_running, c.cr_await)
print(c.send(None))
print(inspect.getcoroutinestate(c), c.cr_frame.f_lineno, c.cr_await.__name__, c.cr_suspended)
c.close()
print(inspect.getcoroutinestate(c), c.cr_frame, c.cr_await)
