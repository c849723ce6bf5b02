import asyncio

loop = asyncio.new_event_loop()


def stop():
    print("stop")
    loop.stop()
    loop.call_soon(print, "in the next run")


loop.call_soon(stop)
loop.call_soon(print, "still in this turn")
loop.run_forever()
print("--")
loop.stop()
loop.run_forever()
print("-- stopped before it began: one turn")
loop.close()
