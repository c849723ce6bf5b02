"""Tells coroutines from other things."""

async def _example():
    pass


_sample = _example()
CoroutineType = type(_sample)
_sample.close()
GeneratorType = type(_ for _ in ())
_METHODS = "__await__", "send", "throw", "close"


def iscoroutine(obj):
    """Is it a coroutine, or a `collections.abc.Coroutine`: an object with the methods of one?"""
    return isinstance(obj, CoroutineType) or all(hasattr(type(obj), name) for name in _METHODS)


def iscoroutinefunction(func):
    """Is it an `async def`, or marked by `inspect.markcoroutinefunction`? Deprecated in favour of inspect's."""
    import warnings

    text = "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead"
    warnings.warn(text, DeprecationWarning, stacklevel=2)
    return _iscoroutinefunction(func)


def _iscoroutinefunction(func):
    from inspect import iscoroutinefunction

    return iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine


# Marks functions that only behave like an `async def`.
_is_coroutine = object()


def _is_debug_mode():
    """Do new loops begin in debug mode? There is no environment here to say so."""
    return False
