import asyncio
import sys


async def inner():
    await asyncio.sleep(10)


async def outer():
    await inner()


async def fails():
    await asyncio.sleep(0)
    raise ValueError("no")


async def main():
    task = asyncio.create_task(outer(), name="worker")
    print(task.get_stack())
    print([(frame.f_code.co_name, frame.f_lineno) for frame in task.get_stack()])
    await asyncio.sleep(0)
    print([(frame.f_code.co_name, frame.f_lineno) for frame in task.get_stack()])
    task.print_stack()
    task.print_stack(file=sys.stdout)
    task.print_stack(limit=1, file=sys.stdout)
    task.cancel()
    await asyncio.wait([task])
    print(task.get_stack())
    task.print_stack()
    failed = asyncio.create_task(fails())
    await asyncio.wait([failed])
    print([(frame.f_code.co_name, frame.f_lineno) for frame in failed.get_stack()])
    failed.print_stack(file=sys.stdout)
    failed.exception()


asyncio.run(main())
