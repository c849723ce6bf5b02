import asyncio


async def sleeper():
    await asyncio.sleep(1)


async def outer(task):
    await task


async def main():
    task = asyncio.create_task(sleeper(), name="sleeper")
    waiting = asyncio.create_task(outer(task), name="outer")
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print(type(graph).__name__, graph.future is task)
    print([entry.frame.f_code.co_name for entry in graph.call_stack])
    print([(g.future.get_name(), [e.frame.f_code.co_name for e in g.call_stack]) for g in graph.awaited_by])
    future = asyncio.get_running_loop().create_future()
    print(asyncio.capture_call_graph(future))
    print(len(asyncio.capture_call_graph(task, limit=0).call_stack))
    print(asyncio.future_discard_from_awaited_by(task, waiting), asyncio.future_add_to_awaited_by(task, waiting))
    try:
        asyncio.capture_call_graph(5)
    except TypeError as error:
        print(error)
    own = asyncio.capture_call_graph()
    print(own.future is asyncio.current_task(), own.awaited_by)
    print(asyncio.format_call_graph(future)[:11])
    await waiting
    future.cancel()


asyncio.run(main())
