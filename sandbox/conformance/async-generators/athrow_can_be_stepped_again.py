"""An `athrow()` that has ended in a later step stays open; `aclose()` and `asend()` do not."""

import types


@types.coroutine
def ping(value):
    yield value


async def agen():
    for turn in range(4):
        try:
            yield turn
        except ValueError as error:
            print("caught", error)
            await ping("waiting")
            await ping("waiting on")


def step(name, awaitable):
    try:
        print(name, "->", awaitable.send(None))
    except BaseException as error:
        print(name, "!!", repr(error))


a = agen()
step("asend", a.asend(None))
thrown = a.athrow(ValueError("in"))
for _ in range(7):
    step("athrow", thrown)
asked = a.asend(None)
step("asend", asked)
step("asend", asked)

a = agen()
step("asend", a.asend(None))
closing = a.aclose()
step("aclose", closing)
step("aclose", closing)
