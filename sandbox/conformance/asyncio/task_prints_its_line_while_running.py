# A task that prints itself stands at the line that prints; a waiting one at its await.
import asyncio


async def helper():
    print(asyncio.current_task())
    await asyncio.sleep(0)


async def main():
    task = asyncio.current_task()
    print(task)
    await asyncio.sleep(0)
    print(task)
    print(task.get_coro().cr_frame.f_lineno)
    await helper()
    other = asyncio.create_task(helper())
    await asyncio.sleep(0)
    print(other)
    await other
    return 1


asyncio.run(main())


def generator():
    yield 1
    print(running.gi_frame.f_lineno)
    yield 2
    show()
    yield 3


def show():
    print(running.gi_frame.f_lineno, running.gi_running)


running = generator()
for value in running:
    print(value, running.gi_frame.f_lineno)
