import asyncio
from asyncio.subprocess import Process
from concurrent.futures import ProcessPoolExecutor


def wait(process: Process): ...


try:
    ProcessPoolExecutor()
except NotImplementedError:
    print("no processes")
try:
    asyncio.policy
except AttributeError as e:
    print(e, e.name, e.obj is asyncio)
asyncio.coroutine
