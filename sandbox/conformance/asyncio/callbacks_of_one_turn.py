# Only the callbacks that are ready when a turn begins run in it; what they add waits for the next one.
import asyncio

loop = asyncio.new_event_loop()


def a():
    print("a")
    loop.call_soon(a2)


def a2():
    print("a2, a turn later")
    loop.call_soon(print, "after stop is asked, this waits for the next run")
    loop.stop()


def b():
    print("b, in the same turn as a")
    loop.call_soon(b2)


def b2():
    print("b2, in the same turn as a2")


loop.call_soon(a)
loop.call_soon(b)
loop.run_forever()
print("-- again")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
