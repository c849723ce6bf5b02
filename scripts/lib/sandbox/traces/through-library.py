# A coroutine waits in a library's, and that in an asynchronous generator of the program: one chain, which is stepped and closed from outside.
from contextlib import asynccontextmanager
from types import coroutine


@coroutine
def ping(n):
    yield n


@asynccontextmanager
async def opened():
    await ping(1)
    yield
    await ping(2)


async def main():
    async with opened():
        pass


c = main()
c.send(None)
c.send(None)
c.close()
