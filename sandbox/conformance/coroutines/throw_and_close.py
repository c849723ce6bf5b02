# throw and close on a suspended coroutine
import types

@types.coroutine
def pause():
    return (yield 'paused')

async def work():
    try:
        return await pause()
    except ValueError as e:
        print('handled', e)
        await pause()
        return 'after'
    finally:
        print('finally')

c = work()
print(c.send(None), c.throw(ValueError('v')))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
c = work()
c.send(None)
print(c.close())
c = work()
try:
    c.throw(KeyError('fresh'))
except KeyError as e:
    print(repr(e))
