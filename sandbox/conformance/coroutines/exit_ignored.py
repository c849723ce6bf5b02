# a coroutine that awaits while being closed (E3)
import types

@types.coroutine
def pause():
    yield

async def stubborn():
    try:
        await pause()
    finally:
        await pause()

c = stubborn()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
