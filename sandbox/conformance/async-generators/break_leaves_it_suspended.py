# break does not close an async generator; aclosing does
from contextlib import aclosing

async def ag(name):
    try:
        yield 1
        yield 2
    finally:
        print('cleaned', name)

async def main():
    g = ag('by hand')
    async for x in g:
        print('got', x)
        break
    print('after break')
    await g.aclose()
    print('after aclose')
    async with aclosing(ag('aclosing')) as h:
        async for x in h:
            break
    print('after aclosing')

try:
    main().send(None)
except StopIteration:
    pass
