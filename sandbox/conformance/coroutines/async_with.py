# async with awaits __aenter__ and __aexit__
import types

@types.coroutine
def pause(label):
    yield label

class CM:
    async def __aenter__(self):
        await pause('entering')
        return 'value'

    async def __aexit__(self, kind, value, tb):
        await pause('leaving')
        print('exit', kind and kind.__name__)
        return kind is ValueError

async def f(error):
    async with CM() as v:
        print('body', v)
        if error:
            raise error
    return 'end'

def drive(c):
    try:
        while True:
            print(c.send(None))
    except StopIteration as e:
        print('returned', e.value)

drive(f(None))
drive(f(ValueError('swallowed')))
try:
    drive(f(KeyError('passes')))
except KeyError as e:
    print(repr(e))
