"""Tasks and futures that a program leaves pending, or failed, are told of at its end."""

import asyncio
async def never(): pass
async def w(n):
    try:
        await asyncio.sleep(100)
    finally:
        print('w', n, 'ended')
async def main():
    global t
    t = asyncio.create_task(w(1))
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError(1))
    global ff
    ff = f
    await asyncio.sleep(0)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
k = never()
loop.close()
print('end')
