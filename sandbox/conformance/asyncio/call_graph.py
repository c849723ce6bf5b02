import asyncio


def show(text):
    for line in text.splitlines():
        if "/lib/python" in line:
            continue
        before, at, after = line.partition("id=0x")
        print(before + at + after.lstrip("0123456789abcdef") if at else line)


class Out:
    text = ""

    def write(self, text):
        self.text += text


async def leaf(turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    show(asyncio.format_call_graph())
    show(asyncio.format_call_graph(depth=2))
    show(asyncio.format_call_graph(limit=1))
    show(asyncio.format_call_graph(limit=-1))
    out = Out()
    asyncio.print_call_graph(file=out)
    show(out.text.partition("print_call_graph()")[2])


async def middle(turns):
    await leaf(turns)


async def waits_for(task):
    await task


async def main():
    task = asyncio.create_task(middle(2), name="worker")
    async with asyncio.TaskGroup() as group:
        group.create_task(waits_for(task), name="grouped")
    print("--")
    task = asyncio.create_task(middle(2), name="gathered")
    await asyncio.gather(waits_for(task))
    print("--")
    await asyncio.wait([asyncio.create_task(middle(1), name="waited for")])
    print("--")
    await asyncio.shield(middle(1))
    print("--")
    await asyncio.wait_for(middle(1), 5)
    print("--")
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waits_for(future), name="waiting")
    await asyncio.sleep(0)
    show(asyncio.format_call_graph(future))
    show(asyncio.format_call_graph(task))
    future.set_result(None)
    show(asyncio.format_call_graph(future))


asyncio.run(main())
