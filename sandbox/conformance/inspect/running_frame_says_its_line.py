# f_lineno of a frame that is running is the line it stands at, also when another asks
import inspect


def g():
    print(me.gi_frame.f_lineno, inspect.getgeneratorstate(me))
    yield ask()
    print(me.gi_frame.f_lineno)
    yield from (ask() for _ in range(1))


def ask():
    return me.gi_frame.f_lineno


async def c():
    print(coroutine.cr_frame.f_lineno)


me = g()
print(list(me))
coroutine = c()
try:
    coroutine.send(None)
except StopIteration:
    print(coroutine.cr_frame)
