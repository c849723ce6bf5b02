# asyncio's own iscoroutinefunction is deprecated, inspect's is not.
import asyncio
import inspect
import warnings

warnings.simplefilter("always")


async def coroutine_function():
    pass


def plain():
    pass


print(asyncio.iscoroutinefunction(coroutine_function), asyncio.iscoroutinefunction(plain))
print(inspect.iscoroutinefunction(coroutine_function), inspect.iscoroutinefunction(plain))
