import asyncio
async def stubborn(n):
    while True:
        try: await asyncio.sleep(9)
        except asyncio.CancelledError: print('no', n)
        await asyncio.get_running_loop().create_future()
def cb(t): pass
async def outer(t): await t
async def main():
    global t
    t = asyncio.create_task(stubborn(1))
    t.add_done_callback(cb)
    t.add_done_callback(cb)
    t.add_done_callback(print)
    t.remove_done_callback(cb)
    await asyncio.sleep(0)
    t.cancel(); t.cancel(); t.uncancel()
    await asyncio.sleep(0)
    o = asyncio.create_task(outer(asyncio.create_task(stubborn(2))))
    await asyncio.sleep(0)
    o.cancel()
    await asyncio.sleep(0)
    asyncio.gather(asyncio.create_task(stubborn(3)))
    await asyncio.sleep(0)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()
t = None
import gc; gc.collect()
