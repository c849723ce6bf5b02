# what a task has handled is not handled any more, whatever it was resumed with
import asyncio
import sys

async def fails():
    raise ValueError('x')

async def main():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.create_task(fails())
    except ValueError as e:
        print(repr(e.__context__))
    print(sys.exception())
    f = loop.create_future()
    loop.call_soon(f.set_exception, KeyError(1))
    try:
        await f
    except KeyError:
        pass
    print(sys.exception())
    loop.call_soon(asyncio.current_task().cancel)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(sys.exception().__context__)
    try:
        undefined
    except NameError as e:
        print(e, e.__context__)

asyncio.run(main())

async def agen():
    try:
        yield 1
    finally:
        print('closed by', repr(sys.exception()), repr(sys.exception().__context__))

async def shut_down():
    global kept
    kept = agen()
    print(await anext(kept))
    raise TypeError(4)

try:
    asyncio.run(shut_down())
except TypeError as e:
    print(repr(e))
