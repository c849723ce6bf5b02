# What a future counts on cannot be deleted.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for name in ("_log_traceback", "_asyncio_future_blocking"):
        try:
            delattr(future, name)
        except AttributeError as error:
            print(name, type(error).__name__)
    try:
        del future._log_traceback
    except AttributeError as error:
        print(error)
    try:
        future._log_traceback = True
    except ValueError as error:
        print(error)
    future.set_result(3)
    print(await future)


asyncio.run(main())
