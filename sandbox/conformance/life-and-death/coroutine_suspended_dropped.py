# a suspended coroutine dropped runs its finally; no warning, since it was started
import types

@types.coroutine
def pause():
    yield

async def work():
    try:
        await pause()
    finally:
        print('cleaned up')

c = work()
c.send(None)
c = None
print('done')
