# a failed task that a traceback kept is told of once
import asyncio
async def f(): raise KeyError
async def main():
    kept = asyncio.create_task(f(), name='kept')
    await asyncio.sleep(1)
    raise TypeError
asyncio.run(main())
