# awaiting a call evaluates it from the beginning; awaiting one object resumes it
import types

@types.coroutine
def pause():
    yield

async def steps():
    print('step 1')
    await pause()
    print('step 2')

async def main():
    await steps()
    await steps()

c = main()
for _ in range(3):
    try:
        c.send(None)
        print('-- suspended')
    except StopIteration:
        print('-- finished')
