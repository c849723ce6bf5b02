import asyncio
import inspect
import re


def show(thing):
    print(re.sub("0x[0-9a-f]+", "0x", repr(thing)), inspect.isbuiltin(thing), inspect.isfunction(thing))


for function in (
    asyncio.current_task, asyncio.all_tasks, asyncio.get_running_loop, asyncio.get_event_loop, asyncio._enter_task,
    asyncio.future_add_to_awaited_by, asyncio.create_task, asyncio.Future.result, asyncio.Task.cancel, asyncio.Future.__repr__,
):
    show(function)
for function in (
    asyncio.current_task, asyncio.get_running_loop, asyncio.future_add_to_awaited_by, asyncio.Future.set_result,
    asyncio.Task.cancel, asyncio.Task.get_stack, asyncio.Task.set_name, asyncio.Future, asyncio.Task, asyncio.sleep,
):
    print(function.__name__, function.__qualname__, inspect.signature(function))
print(asyncio.StreamReader, asyncio.Server, asyncio.Queue)


async def main():
    future = asyncio.get_running_loop().create_future()
    show(future.set_result)
    show(asyncio.current_task().cancel)
    print(re.sub("0x[0-9a-f]+", "0x", repr(asyncio.get_running_loop().call_later(1, future.set_result, 5))))
    print(future.set_result == future.set_result, hasattr(future.cancel, "__code__"))

    async def waits():
        await future

    tasks = [asyncio.create_task(waits()) for _ in range(2)]
    print(future._asyncio_awaited_by)
    await asyncio.sleep(0)
    print(type(future._asyncio_awaited_by), future._asyncio_awaited_by == set(tasks))
    shielded = asyncio.shield(future)
    print(re.sub(r":\d+", "", re.sub("/[^ ]*/", "", repr(future))))
    future.set_result(1)
    await shielded


asyncio.run(main())
