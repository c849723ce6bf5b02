# asyncio.staggered: the next starts when one has failed or after a delay; the first result ends the race.
import asyncio
from asyncio.staggered import staggered_race
def show(r): print(r[0], r[1], [type(e).__name__ if e else None for e in r[2]])
async def fine(n, after=0):
    print('start', n); await asyncio.sleep(after); return f'result {n}'
async def bad(n, after=0):
    print('start', n); await asyncio.sleep(after); raise ValueError(n)
async def main():
    show(await staggered_race([], None))
    show(await staggered_race([lambda: fine(0), lambda: fine(1)], None))
    show(await staggered_race([lambda: bad(0), lambda: fine(1)], None))
    show(await staggered_race([lambda: bad(0), lambda: bad(1)], None))
    show(await staggered_race([lambda: fine(0, 10), lambda: fine(1, 1), lambda: fine(2)], 0.1))
    show(await staggered_race([lambda: fine(0, 0.35), lambda: bad(1, 0.1), lambda: fine(2, 5), lambda: fine(3, 5)], 0.2))
    show(await staggered_race([lambda: bad(0, 1), lambda: bad(1, 0.1), lambda: bad(2, 2)], 0.3))
    t = asyncio.ensure_future(staggered_race([lambda: fine(0, 10), lambda: fine(1, 10)], 0.1))
    await asyncio.sleep(1); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled', len(asyncio.all_tasks()))
    print(asyncio.get_running_loop().time() < 20)
asyncio.run(main())
