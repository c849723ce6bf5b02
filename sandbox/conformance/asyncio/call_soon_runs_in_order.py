import asyncio


def say(text):
    print(text)


def chain(n):
    print("chain", n)
    if n:
        loop.call_soon(chain, n - 1)
    else:
        loop.stop()


loop = asyncio.new_event_loop()
loop.call_soon(say, "first")
loop.call_soon(chain, 3)
loop.call_soon(say, "second")
loop.call_soon(lambda: loop.call_soon(say, "from inside"))
print("nothing has run")
loop.run_forever()
print("stopped")
loop.close()
