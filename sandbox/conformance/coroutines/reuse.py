# a finished coroutine cannot be awaited again; closing it is fine (E14)
async def f():
    return 1

async def again(c):
    return await c

c = f()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
for attempt in (lambda: c.send(None), lambda: again(c).send(None), lambda: c.throw(ValueError('x')), lambda: c.close()):
    try:
        print('gives', attempt())
    except RuntimeError as e:
        print(e)
