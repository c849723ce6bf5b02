import functools
import operator
from functools import *


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


print("-- partial")
p = partial(int, base=2)
print(p, p("101"), p.func, p.args, p.keywords, partial(print, 1, sep="-"), partial(p, "11")())
p.note = "kept"
print(p.__dict__, callable(p), partial(partial(max, 1), 2).args, partial(pow, 2)(5))
attempt(partial)
attempt(partial, 5)
attempt(p, "12")
first = partial(divmod, functools.Placeholder, 3)
print(first, first(10), functools.Placeholder)
attempt(first)
attempt(partial, print, functools.Placeholder)


class Cell:
    def __init__(self):
        self._alive = False

    def set_state(self, state):
        self._alive = state

    alive = property(lambda self: self._alive)
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False)


c = Cell()
c.set_alive()
print(c.alive, Cell.__dict__["set_dead"], partialmethod(int, 5))

print("-- reduce, cmp_to_key, total_ordering")
attempt(reduce, operator.add, [1, 2, 3])
attempt(reduce, operator.add, [])
attempt(reduce, operator.add, [], 5)
attempt(reduce, operator.add, [1], initial=3)
attempt(reduce, operator.add, 5)
print(sorted("bca", key=cmp_to_key(lambda a, b: (a > b) - (a < b))), cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2))
attempt(lambda: cmp_to_key(lambda a, b: 0)(1) < 5)


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented


print(Version(1) <= Version(1), Version(2) > Version(1), Version(1) >= Version(2), Version.__ge__.__name__, max(Version(1), Version(5)).n)
attempt(lambda: Version(1) >= 5)
attempt(total_ordering, type("Empty", (), {}))

print("-- caches")


@lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


print(square(2), square(2), square(3), square(4), square(2), square.cache_info(), square.cache_parameters(), square.__wrapped__(5))
square.cache_clear()
print(square.cache_info(), square)
attempt(square, [])
attempt(lru_cache, "x")


@cache
def fib(n):
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__name__, fib.__doc__)
typed = lru_cache(typed=True)(lambda x: type(x).__name__)
print(typed(1), typed(1.0), typed(True), typed.cache_info().currsize)
untyped = lru_cache(lambda x, y=0: (x, y))
print(untyped(1), untyped(1.0), untyped(1, y=0), untyped(x=1), untyped.cache_info())


class Data:
    def __init__(self, values):
        self.values = values

    @cached_property
    def total(self):
        """The sum."""
        print("summing")
        return sum(self.values)

    @lru_cache
    def method(self, k):
        return k * 2


d = Data([1, 2, 3])
print(d.total, d.total, d.__dict__, Data.total.__doc__, Data.total.attrname, d.method(4), Data.method.cache_info())
del d.total
print(d.total)
d.total = 9
print(d.total)


class Slotted:
    __slots__ = ()
    value = cached_property(lambda self: 1)


attempt(lambda: Slotted().value)

print("-- wraps")


def decorator(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        """Wrapper."""
        return f(*args, **kwargs)

    return wrapper


@decorator
def documented(a: int) -> str:
    """The doc."""


documented.extra = 1
print(documented.__name__, documented.__doc__, documented.__qualname__, documented.__module__, documented.__wrapped__.__name__, documented.__annotations__)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
update_wrapper(square, len)
print(update_wrapper(partial(len), len).__name__)

print("-- singledispatch")


@singledispatch
def show(x, verbose=False):
    return f"object {x}"


@show.register
def _(x: int, verbose=False):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def show_many(x, verbose=False):
    return f"many {len(x)}"


@show.register
def _(x: float | complex, verbose=False):
    return f"number {x}"


print(show(1), show("s"), show([1, 2]), show((1,)), show(True), show(1.5), show(2j), show(None))
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(dict) is show.registry[object], len(show.registry), show_many("x"))
attempt(show)
attempt(show.register, 5)
attempt(show.register, lambda x: x)


class Shower:
    @singledispatchmethod
    def show(self, x):
        return "any"

    @show.register
    def _(self, x: int):
        return "an int"

    @show.register(str)
    @classmethod
    def _(cls, x):
        return f"a str for {cls.__name__}"


print(Shower().show(1), Shower().show("a"), Shower().show([]))
