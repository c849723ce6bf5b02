"""What built-in functions, classes and methods say of themselves: `__doc__`, `__text_signature__`, `inspect.signature`, `help`."""

import bisect
import collections
import functools
import inspect
import itertools
import math
import operator


def said(name, x):
    doc = x.__doc__
    print(name, None if doc is None else (len(doc), doc.splitlines()[0]), getattr(x, "__text_signature__", "-"))


def g():
    yield


async def c():
    """a coroutine"""


for f in (len, print, sorted, sum, getattr, open, isinstance, iter, next, max, id, abs, round):
    said(f.__name__, f)
for cls in (object, type, int, float, bool, complex, str, bytes, list, tuple, dict, set, range, slice, property, super):
    said(cls.__name__, cls)
for cls in (ValueError, StopIteration, KeyError, BaseException, enumerate, map, zip, type(None), type(g), type(g())):
    said(cls.__name__, cls)
for cls in (list, dict, str, int, set):
    for name in ("append", "get", "split", "bit_length", "add", "__len__", "__init__", "__eq__", "__class_getitem__"):
        if name in vars(cls):
            said(f"{cls.__name__}.{name}", getattr(cls, name))
for module in (math, itertools, operator):
    print(module.__name__, module.__doc__.splitlines())
for x in (math.sqrt, itertools.chain, itertools.chain.from_iterable, functools.partial, functools.reduce, functools.wraps, functools.cmp_to_key):
    said(x.__qualname__, x)
for x in (collections.deque, collections.defaultdict, collections.OrderedDict, operator.itemgetter, bisect.bisect, bisect.insort):
    said(x.__qualname__, x)
for x in ([].append, {}.get, g().send, g().__next__, (5).__add__, dict.fromkeys, int.real, (3).real, "x", [], None, ...):
    said(type(x).__name__, x)
for name in ("send", "throw", "close", "__next__", "gi_frame", "gi_yieldfrom"):
    said(name, getattr(type(g()), name))


class Plain(list):
    pass


class Documented(Plain):
    """its own"""

    def append(self, x): ...


print(Plain.__doc__, Plain().__doc__, Documented().__doc__)
print(inspect.getdoc(Plain), inspect.getdoc(Documented.append), inspect.getdoc(len), sep="\n")
e = ValueError()
e.__doc__ = "of this one"
print(e.__doc__, ValueError().__doc__)
for change in ("int.__doc__ = 1", "(5).__doc__ = 1", "len.__doc__ = 1"):
    try:
        exec(change)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


@functools.wraps(len)
def wrapper(x):
    return len(x)


print(wrapper.__doc__, wrapper.__name__, wrapper.__module__, inspect.signature(wrapper))
print(bisect.bisect.__module__, functools.cmp_to_key.__module__, functools.reduce.__module__)
for f in (len, print, str.split, "x".split, [].append, list.sort, int.to_bytes, (1).to_bytes, dict.fromkeys, isinstance, sum, open):
    print(f.__qualname__, inspect.signature(f))
for f in (getattr, max, next, functools.reduce, range, int, str, dict, list, tuple, object, float, complex, enumerate, map, collections.deque):
    try:
        print(f.__qualname__, inspect.signature(f))
    except ValueError as error:
        print(error)
help(len)
help([].append)
