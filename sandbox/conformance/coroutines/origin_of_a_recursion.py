# Where a coroutine was made is folded as a traceback is.
import sys

sys.set_coroutine_origin_tracking_depth(20)


async def forgotten():
    pass


def down(n):
    if n:
        return down(n - 1)
    forgotten()


for depth in (2, 3, 7):
    down(depth)
