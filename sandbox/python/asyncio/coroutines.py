"""Tells coroutines from other things."""

from collections.abc import Coroutine

_CO_COROUTINE = 0x80


async def _example():
    pass


_sample = _example()
CoroutineType = type(_sample)
_sample.close()
GeneratorType = type(_ for _ in ())


def iscoroutine(obj):
    """Is it a coroutine, or an object with the methods of one?"""
    return isinstance(obj, CoroutineType) or isinstance(obj, Coroutine)


def iscoroutinefunction(func):
    """Is it an `async def`, or marked by `inspect.markcoroutinefunction`? Deprecated in favour of inspect's."""
    from inspect import iscoroutinefunction

    return iscoroutinefunction(func)
