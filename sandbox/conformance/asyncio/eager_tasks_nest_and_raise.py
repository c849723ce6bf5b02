import asyncio

log = []

async def quick(n):
    log.append(("quick", n, asyncio.current_task().get_name()))
    return n * 2

async def slow(n):
    log.append(("slow starts", n))
    await asyncio.sleep(0)
    log.append(("slow ends", n))
    return n

async def raising():
    raise KeyError("eager")

async def nested():
    me = asyncio.current_task()
    child = asyncio.create_task(quick(9), name="child")
    print("child done at once:", child.done(), child.result())
    print("still me:", asyncio.current_task() is me)
    return "nested"

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1), name="q1")
    print(t.done(), t.get_coro(), t)
    s = asyncio.create_task(slow(2), name="s")
    print(s.done(), s)
    print(await s, await t)
    r = asyncio.create_task(raising(), name="r")
    print(r.done(), repr(r.exception()), r)
    try:
        await r
    except KeyError as e:
        print("caught", e, e.__traceback__.tb_frame.f_code.co_name)
    print(await asyncio.gather(quick(3), slow(4), quick(5)))
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(quick(6))
            b = tg.create_task(slow(7))
            print(a.done(), b.done())
    finally:
        print(a.result(), b.result())
    n = asyncio.create_task(nested(), name="outer")
    print(n.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(raising())
            print("after eager raising")
            await asyncio.sleep(1)
            print("never")
    except* KeyError as g:
        print(g, g.exceptions)
    print(len(asyncio.all_tasks()))
    for line in log:
        print(line)

asyncio.run(main())

async def other():
    loop = asyncio.get_running_loop()
    t = asyncio.Task(quick(11), loop=loop, eager_start=True, name="explicit")
    print(t)
    class MyTask(asyncio.Task):
        def __init__(self, *a, **k):
            print("MyTask", sorted(k))
            super().__init__(*a, **k)
    loop.set_task_factory(asyncio.create_eager_task_factory(MyTask))
    m = asyncio.create_task(slow(12))
    print(type(m).__name__, m.done())
    await m
    def bad(loop, coro, **k):
        coro.close()
        return 42
    loop.set_task_factory(bad)
    x = loop.create_task(quick(1))
    print(x)
    try:
        loop.set_task_factory(5)
    except TypeError as e:
        print(e)
    loop.set_task_factory(None)
    print(loop.get_task_factory())
    try:
        asyncio.Task(quick(1), loop=loop, eager_start=1)
    except Exception as e:
        print(type(e), e)

asyncio.run(other())
try:
    asyncio.Task(quick(1), eager_start=True)
except RuntimeError as e:
    print(e)
