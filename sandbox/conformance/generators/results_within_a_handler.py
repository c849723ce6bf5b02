"""Where a returned value reaches a handler, a body or the top, its StopIteration tells nothing of the exception being handled."""

import contextlib


def returns(value):
    return value
    yield


def chain(error):
    seen = []
    while error is not None:
        seen.append((type(error).__name__, error.args, error.__suppress_context__))
        error = error.__context__
    return seen


def closing(value):
    try:
        yield
    except GeneratorExit:
        try:
            with contextlib.contextmanager(returns)(value):
                pass
        except RuntimeError as error:
            print(chain(error))


for value in None, [5]:
    generator = closing(value)
    next(generator)
    generator.close()


def stops(value):
    try:
        raise KeyError("k")
    except KeyError:
        next(returns(value))
    yield


for value in None, "result":
    try:
        next(stops(value))
    except RuntimeError as error:
        print(chain(error), chain(error.__cause__))


class Suspends:
    def __await__(self):
        try:
            got = yield "asked"
        except ValueError:
            got = "thrown"
        return got


async def waits():
    return await Suspends()


for step in (lambda c: c.send("sent"), lambda c: c.throw(ValueError("v")), lambda c: c.send(None)):
    coroutine = waits()
    coroutine.send(None)
    try:
        raise OSError("o")
    except OSError:
        try:
            step(coroutine)
        except StopIteration as error:
            print(chain(error))

try:
    raise LookupError("handled")
except LookupError:
    try:
        next(returns(1))
    except StopIteration as first:
        try:
            raise first
        except StopIteration as again:
            print(chain(again))

try:
    raise LookupError("handled")
except LookupError:
    next(returns("a result"))
