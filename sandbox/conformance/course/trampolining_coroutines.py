# Trampolining: functions that call each other through a loop, as native coroutines: await does it.


async def add(x, y):
    return x + y


async def square_sum(x, y):
    left = await multiply(x, x)
    right = await multiply(y, y)
    return await add(left, right)


async def multiply(x, times):
    total = 0
    for _ in range(times):
        total = await add(total, x)
    return total


async def fails(n):
    if n == 0:
        raise LookupError("at the bottom")
    try:
        return await fails(n - 1)
    finally:
        print("leaving", n)


def countdown(n):
    """Calls itself n deep, without a stack of the interpreter's: the calls wait in a list."""

    async def step(inner):
        return "bottom" if inner is None else inner

    value = None
    for _ in range(n):
        value = run(step(value))
    return value


def run(call):
    """A coroutine that never traps ends in its first step."""
    try:
        call.send(None)
    except StopIteration as end:
        return end.value
    raise RuntimeError("it waits for something")


print(run(add(2, 3)))
print(run(square_sum(3, 4)))
print(countdown(5000))
try:
    run(fails(3))
except LookupError as error:
    print("caught", error)
