import asyncio


def leave():
    raise SystemExit(3)


loop = asyncio.new_event_loop()
loop.call_soon(leave)
loop.call_soon(print, "runs in the next run")
try:
    loop.run_forever()
except SystemExit as error:
    print("SystemExit", error.code)
loop.call_soon(loop.stop)
loop.run_forever()


async def exits():
    raise SystemExit(4)


async def interrupts():
    raise KeyboardInterrupt


for coroutine in exits(), interrupts():
    try:
        loop.run_until_complete(coroutine)
    except BaseException as error:
        print(repr(error))
loop.close()
