# Trampolining: functions that call each other through a loop, as generators.
import types


def add(x, y):
    yield x + y


def square_sum(x, y):
    left = yield multiply(x, x)
    right = yield multiply(y, y)
    yield (yield add(left, right))


def multiply(x, times):
    total = 0
    for _ in range(times):
        total = yield add(total, x)
    yield total


def countdown(n):
    """Calls itself n deep, without a stack of the interpreter's."""
    if n == 0:
        yield "bottom"
    yield (yield countdown(n - 1))


def fails(n):
    if n == 0:
        raise LookupError("at the bottom")
    try:
        yield (yield fails(n - 1))
    finally:
        print("leaving", n)


def trampoline(call):
    """Runs a call and all that it calls. A generator that is yielded is a call, anything else the result."""
    stack, send, value = [call], call.send, None
    while True:
        try:
            result = send(value)
        except Exception as error:
            stack.pop()
            if not stack:
                raise
            send, value = stack[-1].throw, error
            continue
        if isinstance(result, types.GeneratorType):
            stack.append(result)
            send, value = result.send, None
            continue
        stack.pop().close()
        if not stack:
            return result
        send, value = stack[-1].send, result


print(trampoline(add(2, 3)))
print(trampoline(square_sum(3, 4)))
print(trampoline(countdown(5000)))
try:
    trampoline(fails(3))
except LookupError as error:
    print("caught", error)
