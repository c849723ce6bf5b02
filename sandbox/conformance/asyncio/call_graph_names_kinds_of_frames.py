import asyncio
import re


def show():
    text = re.sub(r"0x[0-9a-f]+", "0x", asyncio.format_call_graph())
    print(re.sub(r"python314.*line \d+", "…", text))


def counts():
    yield 1
    show()
    yield 2


async def numbers():
    yield 1
    list(counts())
    await leaf()


async def leaf():
    show()


async def main():
    async for _ in numbers():
        pass
    frame = asyncio.capture_call_graph(asyncio.current_task()).call_stack[0].frame
    print(frame.f_code.co_name)
    steps = counts()
    frame = steps.gi_frame
    print(frame.f_generator is steps, (lambda: 0).__code__.co_name)
    list(steps)
    print(frame.f_generator)


asyncio.run(main())
