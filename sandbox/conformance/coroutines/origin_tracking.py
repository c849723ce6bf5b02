"""`cr_origin` says where a coroutine was made, and so does the warning of one that was never awaited."""
import sys


async def coro():
    pass


def make():
    return coro()


def outer():
    return make()


c = coro()
print(c.cr_origin)
c.close()
for depth in 1, 2, 3:
    sys.set_coroutine_origin_tracking_depth(depth)
    c = outer()
    print(sys.get_coroutine_origin_tracking_depth(), c.cr_origin)
    c.close()
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e:
    print(e)
sys.set_coroutine_origin_tracking_depth(2)
outer()
print('end')
