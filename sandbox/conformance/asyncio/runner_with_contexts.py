import asyncio, contextvars, signal

v = contextvars.ContextVar("v", default="unset")

async def setv(x):
    old = v.get()
    v.set(x)
    return old

async def debug():
    return asyncio.get_running_loop().get_debug()

with asyncio.Runner() as r:
    print(r.run(setv(1)), r.run(setv(2)), v.get())
    ctx = contextvars.copy_context()
    print(r.run(setv(3), context=ctx), ctx[v], r.run(setv(4)))
    print(r.get_loop() is r.get_loop(), r.run(debug()))
    loop = r.get_loop()
print(loop.is_closed())
for f in (lambda: r.run(debug()), r.get_loop, r.__enter__):
    try:
        f()
    except RuntimeError as e:
        print(e)
with asyncio.Runner(debug=True) as r:
    print(r.run(debug()))
r = asyncio.Runner()
r.close()
r.close()
r = asyncio.Runner()
try:
    r.run(5)
except TypeError as e: print(e)
async def nested():
    try:
        c = debug()
        r.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
    try:
        c = debug()
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
    with asyncio.Runner() as r2:
        try:
            c = debug()
            r2.run(c)
        except RuntimeError as e:
            print(e)
        c.close()
r.run(nested())
class Aw:
    def __await__(self):
        yield
        return "aw"
print(r.run(Aw()))
async def left():
    try:
        await asyncio.sleep(100)
    finally:
        print("left cancelled")
async def start():
    global task
    task = asyncio.create_task(left())
    await asyncio.sleep(0)
r.run(start())
print(task)
async def agen():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("agen closed")
async def half():
    global g
    g = agen()
    return await anext(g)
print(r.run(half()))
r.close()
print(task.cancelled())
def factory():
    print("factory")
    return asyncio.new_event_loop()
with asyncio.Runner(loop_factory=factory) as r:
    print(r.run(debug()))
print(asyncio.run(debug(), debug=True), asyncio.run(debug(), loop_factory=factory))
try:
    with asyncio.Runner() as r:
        async def boom(): raise ValueError("boom")
        r.run(boom())
except ValueError as e:
    print(e)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
