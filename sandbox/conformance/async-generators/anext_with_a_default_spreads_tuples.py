"""`send` of `anext(it, default)` takes a tuple for the arguments of the step's own `send`; a running frame can be awaited in vain."""

import types


async def agen():
    print("got", (yield 1))


def step(awaitable, value):
    try:
        print("yields", awaitable.send(value))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


it = agen()
step(anext(it, "default"), None)
step(anext(it, "default"), (1, 2))
step(anext(it, "default"), ("one",))
step(anext(it, "default"), None)


@types.coroutine
def itself():
    yield from waits()


async def waits():
    await me


me = itself()
step(me, None)


async def waits_for_itself():
    await me


me = waits_for_itself()
step(me, None)
