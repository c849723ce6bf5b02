# Timers that are due are appended to the ready queue, behind what waits there already.
import asyncio
import time

loop = asyncio.new_event_loop()


def busy():
    print("busy for a second")
    loop.call_soon(print, "soon, asked for by busy")
    time.sleep(1)


loop.call_later(0.5, print, "timer 0.5")
loop.call_later(0.25, print, "timer 0.25")
loop.call_later(0.75, print, "timer 0.75")
loop.call_soon(busy)
loop.call_later(0.9, loop.call_soon, print, "soon, asked for by a timer")
loop.call_later(0.95, loop.call_soon, loop.stop)
loop.run_forever()
print(loop.time())
loop.close()
