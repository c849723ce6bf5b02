import asyncio
import warnings

warnings.simplefilter("ignore")


async def nothing():
    pass


async def fails():
    raise ValueError


def attempt(f, *args):
    try:
        print(f(*args))
    except RuntimeError as error:
        print(str(error).split(" at 0x")[0])


async def main():
    group = asyncio.TaskGroup()
    attempt(group.create_task, nothing())
    async with group:
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(str(error).split(" at 0x")[0])
    attempt(group.create_task, nothing())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            try:
                await asyncio.sleep(5)
            finally:
                attempt(group.create_task, nothing())
    except* ValueError:
        print("failed")


asyncio.run(main())
