# A subclass of Future that never calls __init__; and how messages name the classes.
import asyncio


class Half(asyncio.Future):
    def __init__(self):
        pass


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


half = Half()
print(half.done(), half.cancelled())
show(half.get_loop)
show(Half().cancel)
show(lambda: Half().set_result(1))
show(lambda: Half().remove_done_callback(print))

loop = asyncio.new_event_loop()
future = asyncio.Future(loop=loop)
show(lambda: future.resultat)
show(lambda: future + 1)
show(lambda: future[0])
show(lambda: half.resultat)
print(asyncio.isfuture(future), asyncio.isfuture(half), asyncio.isfuture(asyncio.Future))
loop.close()
