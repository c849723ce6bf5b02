# cr_await, cr_frame, cr_code, cr_running and cr_origin
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

async def outer():
    await inner()

c = outer()
print(c.cr_await, c.cr_frame.f_lineno, c.cr_running, c.cr_code.co_name, c.cr_origin)
c.send(None)
chain = []
link = c
while link is not None:
    chain.append(link.__qualname__)
    link = getattr(link, 'cr_await', None)
print(chain, c.cr_frame.f_lineno)
try:
    c.send(None)
except StopIteration:
    print(c.cr_await, c.cr_frame)
print(c)
