import asyncio
def capture():
    s = asyncio.capture_call_graph()
    print([(e.frame.f_code.co_name, e.frame.f_generator is not None) for e in s.call_stack])
    return s
async def c4():
    await asyncio.sleep(0)
    s = capture()
    print([(e.frame.f_code.co_name, e.frame.f_generator is not None) for e in s.call_stack])
async def c3(): await c4()
async def gen():
    capture(); yield 1
async def main():
    await c3()
    async for x in gen(): pass
asyncio.run(main())
