import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(1) as cm:
        print(cm)
        await asyncio.sleep(0.5)
        cm.reschedule(loop.time() + 2)
        print(cm.when())
        await asyncio.sleep(1.5)
        cm.reschedule(None)
        await asyncio.sleep(100)
    print(cm, loop.time())
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(loop.time() + 1)
            await asyncio.sleep(5)
    except TimeoutError:
        print(cm, cm.expired(), loop.time())


def attempt(f, *args):
    try:
        print(f(*args))
    except RuntimeError as error:
        print(error)


async def misuse():
    cm = asyncio.timeout(5)
    print(cm)
    attempt(cm.reschedule, 1)
    async with cm:
        try:
            async with cm:
                pass
        except RuntimeError as error:
            print(error)
    attempt(cm.reschedule, 1)
    try:
        async with cm:
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(3)
            finally:
                print(cm)
                attempt(cm.reschedule, 9)
    except TimeoutError:
        print(cm)


asyncio.run(main())
asyncio.run(misuse())
