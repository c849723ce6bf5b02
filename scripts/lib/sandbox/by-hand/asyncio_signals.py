import asyncio, signal, os
async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    def on(name): print("signal", name); stop.set()
    loop.add_signal_handler(signal.SIGTERM, on, "SIGTERM")
    loop.add_signal_handler(signal.SIGUSR1, lambda: print("usr1"))
    async def work():
        try:
            while True:
                print("tick"); await asyncio.sleep(1)
        except asyncio.CancelledError: print("work cancelled"); raise
    t = asyncio.create_task(work())
    loop.call_later(.1, os.kill, os.getpid(), signal.SIGUSR1)
    loop.call_later(1.5, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    t.cancel(); print(await asyncio.gather(t, return_exceptions=True))
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    for a in [(work,), (0,), ("x",), (9,)]:
        try: loop.add_signal_handler(*(a if len(a) == 1 and not callable(a[0]) else (15,)), a[0] if callable(a[0]) else print)
        except (TypeError, ValueError, RuntimeError) as e: print(type(e).__name__, e)
    async def forever(): 
        try: await asyncio.sleep(99)
        except asyncio.CancelledError: print("interrupted"); raise
    loop.call_later(1, signal.raise_signal, signal.SIGINT)
    await forever()
try: asyncio.run(main())
except KeyboardInterrupt as e: print("KI", repr(e), repr(e.__context__))
print(signal.getsignal(signal.SIGUSR1))
async def stubborn():
    loop = asyncio.get_running_loop()
    loop.call_soon(signal.raise_signal, signal.SIGINT)
    try: await asyncio.sleep(5)
    except asyncio.CancelledError: print("not now")
    return "done"
print(asyncio.run(stubborn()), signal.getsignal(2) is signal.default_int_handler)
async def twice():
    loop = asyncio.get_running_loop()
    loop.call_soon(signal.raise_signal, signal.SIGINT)
    try: await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cleaning"); loop.call_soon(signal.raise_signal, signal.SIGINT)
        try: await asyncio.sleep(1)
        except BaseException as e: print("cut", repr(e)); raise
try: asyncio.run(twice())
except KeyboardInterrupt as e: print("KI", repr(e.__context__))
async def here():
    signal.raise_signal(signal.SIGINT)
    print("still running"); await asyncio.sleep(0); print("unreachable")
try: asyncio.run(here())
except KeyboardInterrupt as e: print("KI", repr(e.__context__))
async def both():
    me = asyncio.current_task()
    me.cancel("other"); signal.raise_signal(2)
    await asyncio.sleep(1)
try: asyncio.run(both())
except BaseException as e: print(repr(e))
