"""The StopIteration that tells a returned value has no context; the one that tells None has the exception being handled."""


class Step:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield


def returns(value):
    return value
    yield


def catches(value):
    try:
        yield
    except KeyError:
        return value


def delegates(value):
    return (yield from returns(value))


async def coroutine(value):
    return value


async def awaits(value):
    return await Step(value)


async def yields(value):
    yield value


async def ends():
    return
    yield


def told(name, run, *given):
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        try:
            run(*given)
        except BaseException as error:
            print(f"{name:20} {error!r:24} {error.__context__!r}")
            error.__context__ = None
        else:
            print(name, "nothing")


def started(generator):
    next(generator)
    return generator


for value in None, 5, 0, (1, 2), ():
    told("next", next, returns(value))
    told("__next__", returns(value).__next__)
    told("send", returns(value).send, None)
    told("throw", started(catches(value)).throw, KeyError)
    told("delegates", next, delegates(value))
    told("delegates send", delegates(value).send, None)
    told("coroutine", coroutine(value).send, None)
    told("coroutine throw", coroutine(value).throw, KeyError)
    told("awaits", awaits(value).send, None)
    told("__await__", next, coroutine(value).__await__())
    told("__await__ send", coroutine(value).__await__().send, None)
    told("asend", yields(value).asend(None).send, None)
    told("__anext__", next, yields(value).__anext__())
    told("anext", anext(yields(value)).send, None)
    told("anext default", anext(yields(value), 1).send, None)
    told("anext default await", anext(yields(value), 1).__await__().send, None)
    told("anext, none left", anext(ends(), value).send, None)
    told("aclose", yields(value).aclose().send, None)

told("finished", next, iter(()))
told("asend, none left", ends().asend(None).send, None)
spent = returns(3)
list(spent)
told("spent", next, spent)
told("spent send", spent.send, None)
