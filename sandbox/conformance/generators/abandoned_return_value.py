"""A `return VALUE` that is abandoned on its way out gives nothing when the body then falls off its end."""


def raised_in_finally():
    try:
        try:
            return "lost"
        finally:
            yield 1
            raise KeyError
    except KeyError:
        pass


class Swallow:
    def __enter__(self):
        pass

    def __exit__(self, *exc):
        return True


def swallowed_by_with():
    with Swallow():
        try:
            return "lost"
        finally:
            yield 1
            raise KeyError


def replaced():
    try:
        try:
            return "lost"
        finally:
            yield 1
            raise KeyError
    except KeyError:
        return "second"


def kept():
    try:
        return "kept"
    finally:
        yield 1


def bare_after():
    for turn in range(2):
        try:
            try:
                if turn == 0:
                    return "lost"
                return
            finally:
                yield turn
                if turn == 0:
                    raise KeyError
        except KeyError:
            pass


for function in raised_in_finally, swallowed_by_with, replaced, kept, bare_after:
    frame = function()
    seen = []
    while True:
        try:
            seen.append(next(frame))
        except StopIteration as stop:
            print(function.__name__, seen, stop.args, stop.value)
            break


class Turn:
    def __await__(self):
        yield "turn"


async def coroutine():
    try:
        try:
            return "lost"
        finally:
            await Turn()
            raise KeyError
    except KeyError:
        pass


frame = coroutine()
print(frame.send(None))
try:
    frame.send(None)
except StopIteration as stop:
    print(stop.args)
