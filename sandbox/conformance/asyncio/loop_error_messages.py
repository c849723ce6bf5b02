import asyncio
import warnings

warnings.simplefilter("ignore")


def attempt(f, *args):
    try:
        print("gives", f(*args))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


async def nothing():
    pass


async def main():
    loop = asyncio.get_running_loop()
    attempt(asyncio.run, nothing())
    attempt(loop.run_forever)
    attempt(loop.run_until_complete, nothing())
    attempt(loop.close)
    other = asyncio.new_event_loop()
    attempt(other.run_forever)
    other.close()
    return loop is asyncio.get_event_loop()


attempt(asyncio.get_running_loop)
attempt(asyncio.get_event_loop)
attempt(asyncio.current_task)
attempt(asyncio.all_tasks)
attempt(asyncio.create_task, nothing())
attempt(asyncio.ensure_future, nothing())
attempt(asyncio.Future)
attempt(asyncio.run, 5)
attempt(asyncio.run, nothing)
print(asyncio.run(main()))
loop = asyncio.new_event_loop()
loop.close()
loop.close()
attempt(loop.run_forever)
attempt(loop.call_soon, print)
attempt(loop.call_later, 1, print)
attempt(loop.run_until_complete, nothing())
attempt(loop.create_task, nothing())
attempt(loop.call_soon, nothing)
loop = asyncio.new_event_loop()
attempt(loop.call_soon, nothing)
attempt(loop.call_soon, nothing())
attempt(loop.call_soon, 5)
attempt(loop.call_later, 1, nothing)
attempt(loop.call_at, None, print)
attempt(loop.call_later, None, print)
attempt(loop.create_task, 5)
attempt(loop.set_exception_handler, 5)
attempt(loop.set_task_factory, 5)
loop.close()
