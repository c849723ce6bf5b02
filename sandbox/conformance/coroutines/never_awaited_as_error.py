"""A warning that a filter makes an error of cannot be raised where a coroutine is dropped: it is reported, with the coroutine."""
import sys
import warnings


async def c():
    pass


def f():
    dropped = c()


def hook(unraisable):
    told = unraisable.err_msg.partition(" object")[0]
    print(told, unraisable.exc_type.__name__, unraisable.exc_value, unraisable.object)


with warnings.catch_warnings():
    warnings.simplefilter("error")
    c()
    f()
    sys.unraisablehook = hook
    c()
    f()

    async def agen():
        yield

    agen().asend(None)
    agen().aclose()
