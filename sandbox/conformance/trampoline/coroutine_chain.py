# the same rules for a chain of coroutines: throw, handling in the middle, close
import types

@types.coroutine
def trap():
    return (yield 'trap')

async def inner():
    while True:
        try:
            print('inner got', await trap())
        except ValueError as e:
            print('inner handles', e)

async def middle():
    try:
        await inner()
    except KeyError as e:
        print('middle handles', repr(e))
        return await trap()
    finally:
        print('middle finally')

async def outer():
    return await middle()

c = outer()
print(c.send(None), c.send('x'), c.throw(ValueError('v')), c.throw(KeyError('k')))
try:
    c.send('last')
except StopIteration as e:
    print(e.value)
c = outer()
c.send(None)
c.close()
