# A task, its coroutine and the future it waits for hold each other: a search for cycles finds them.
import asyncio
import gc


async def waits(loop):
    future = loop.create_future()
    await future


def handler(loop, context):
    print(context["message"], context["task"].get_name(), sorted(context))


loop = asyncio.new_event_loop()
loop.set_exception_handler(handler)
loop.create_task(waits(loop), name="lost")
loop.call_soon(loop.stop)
loop.run_forever()
gc.collect()
print(asyncio.all_tasks(loop))
loop.close()
