# Who writes a task of one's own tells asyncio which one is current.
import asyncio


class OwnTask:
    def __init__(self, loop):
        self._loop = loop

    def get_loop(self):
        return self._loop

    def done(self):
        return False

    def __repr__(self):
        return "OwnTask"


def show(action, *args):
    try:
        print(action.__name__, action(*args))
    except Exception as error:
        print(action.__name__, type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    own = OwnTask(loop)
    asyncio._register_task(own)
    print(own in asyncio.all_tasks(), len(asyncio.all_tasks()))
    asyncio._unregister_task(own)
    print(own in asyncio.all_tasks())
    real = asyncio.current_task()
    asyncio._leave_task(loop, real)
    print(asyncio.current_task())
    asyncio._enter_task(loop, own)
    print(asyncio.current_task(), asyncio.current_task(loop))
    show(asyncio._enter_task, loop, OwnTask(loop))
    show(asyncio._leave_task, loop, 5)
    asyncio._leave_task(loop, own)
    show(asyncio._leave_task, loop, own)
    asyncio._enter_task(loop, real)


loop = asyncio.new_event_loop()
show(asyncio._enter_task, 5, OwnTask(loop))
show(asyncio._leave_task, 5, OwnTask(loop))
show(asyncio.current_task, loop)
show(asyncio.current_task)
loop.run_until_complete(main())
loop.close()
