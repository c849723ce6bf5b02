# Futures and tasks are written in C in CPython, and complain of arguments as that does
import asyncio


async def work(): pass


def attempt(method, *args, **kwargs):
    try:
        method(*args, **kwargs)
    except TypeError as error:
        print(error)


def unbound(method, *args):
    attempt(lambda: method(*args))


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.ensure_future(work())
    for f in future, task:
        print(type(f).__name__)
        # Those that CPython hands their class unpack arguments as if they had names.
        for name in 'exception get_loop set_result set_exception remove_done_callback add_done_callback'.split():
            method = getattr(f, name)
            attempt(method, 1, 2)
            attempt(method, 1, 2, 3)
            attempt(method, wrong=1)
            attempt(method, 1, wrong=1)
            attempt(method, 1, 2, wrong=1)
            attempt(method, wrong=1, other=2)
        attempt(f.add_done_callback)
        attempt(f.add_done_callback, fn=print)
        # A keyword is refused before arguments are counted.
        for name in 'done cancelled result cancel __await__ __iter__ _make_cancelled_error __class_getitem__'.split():
            method = getattr(f, name)
            attempt(method, 1, 2)
            attempt(method, 1, wrong=2)
            attempt(method, wrong=2)
            unbound(getattr(type(f), name))
            unbound(getattr(type(f), name), 5)
    for name in 'get_coro get_context get_name set_name cancelling uncancel get_stack print_stack'.split():
        attempt(getattr(task, name), 1, 2)
        attempt(getattr(task, name), 1, wrong=2)
    attempt(lambda: task.done(1))
    attempt(asyncio.get_running_loop, 1, wrong=2)
    attempt(asyncio.current_task, 1, loop=2)
    attempt(asyncio.tasks._enter_task, 1, loop=2)
    await task


asyncio.run(main())
