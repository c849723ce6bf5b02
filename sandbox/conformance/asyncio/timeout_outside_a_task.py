import asyncio

cm = asyncio.timeout(1)
coroutine = cm.__aenter__()
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
