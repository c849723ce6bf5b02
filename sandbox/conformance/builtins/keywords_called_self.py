"""The object itself is a positional argument of what is written in C: keywords may be called `self` and `cls`."""
import functools
import weakref

def f(*a, **k): return a, k
class C:
    def m(s, *a, **k): return a, k
c = C()
def show(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
p = weakref.proxy(f); show(lambda: p(self=1))
show(lambda: c.m.__call__(self=1))
show(lambda: f.__call__(self=1))
show(lambda: f.__call__(1, self=1))
show(lambda: functools.partial(f)(self=1))
show(lambda: functools.partial(f, 1).__call__(self=1))
show(lambda: dict(self=1))
show(lambda: {}.update(self=1))
show(lambda: list.__call__([]))
show(lambda: staticmethod(f)(self=3))
show(lambda: functools.lru_cache(f)(self=3))
show(lambda: functools.lru_cache(f).__call__(self=3))
show(lambda: functools.partialmethod(f, self=3).keywords)
from operator import methodcaller
class T:
    def go(s, **k): return k
show(lambda: methodcaller("go", self=1, name=2, cls=4)(T()))
import collections
show(lambda: collections.OrderedDict(self=1, a=2))
show(lambda: collections.Counter(self=1, iterable=2))
show(lambda: collections.ChainMap(dict(self=1)))
show(lambda: collections.defaultdict(int, self=1))
show(lambda: collections.UserDict(self=1, dict=2))
show(lambda: list[int](self=1))
import types
show(lambda: types.SimpleNamespace(self=1))
show(lambda: type.__call__(dict, self=1, cls=2))
show(lambda: object.__new__(C, self=1))
show(lambda: type("X", (C,), {}, self=1))
import contextvars
show(lambda: contextvars.copy_context().run(f, self=1, callable=2))
show(lambda: functools.reduce.__call__(f, [1]))
show(lambda: str.format("{self} {fmt}", self=1, fmt=2))
show(lambda: "{self}".format(self=1))
import string
show(lambda: string.Template("$self").substitute(self=1))
show(lambda: BaseException.__new__(KeyError, self=1))
show(lambda: print.__call__(sep="x", end="!\n"))
import contextlib
with contextlib.ExitStack() as st: show(lambda: st.callback(f, self=1, callback=2) and None)
