import sys


async def made():
    pass


def make():
    return made()


def outer():
    return make()


for depth in (0, 1, 2, True):
    sys.set_coroutine_origin_tracking_depth(depth)
    coro = outer()
    print(sys.get_coroutine_origin_tracking_depth(), coro.cr_origin)
    coro.close()
for wrong in (-1, "x", 1.5, None):
    try:
        sys.set_coroutine_origin_tracking_depth(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
