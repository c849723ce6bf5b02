"""Functions that recur through what wraps them: as deep as programs of courses do."""
import functools


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.lru_cache(maxsize=10)
def bounded(n, step=1):
    return n and 1 + bounded(n - step)


@functools.lru_cache(typed=True)
def typed(n, *, end=0):
    return "end" if n <= end else typed(n - 1, end=end)


def memoized(f):
    known = {}

    @functools.wraps(f)
    def wrapper(*args):
        if args not in known:
            known[args] = f(*args)
        return known[args]

    return wrapper


@memoized
def catalan(n):
    return 1 if n == 0 else catalan(n - 1) * 2 * (2 * n - 1) // (n + 1)


def counted(f):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@counted
def factorial(n):
    return 1 if n == 0 else n * factorial(n - 1)


class Sum:
    def __call__(self, n):
        return n and n + self(n - 1)


print(fib(150), fib.cache_info())
print(bounded(100), bounded.cache_info(), bounded(5, step=5), bounded(5, 5), bounded.cache_info())
print(typed(60), typed(60.0), typed(3, end=1), typed.cache_info())
print(catalan(120) % 10**9)
print(factorial(90) % 10**9, factorial.calls)
print(Sum()(160))

for f in fib, bounded, typed:
    for arguments in ([],), ({},), (), (1, 2, 3):
        try:
            f(*arguments)
        except TypeError as error:
            print(error)


class Squares:
    made = 0

    @functools.cache
    def of(self, n):
        self.made += 1
        return n * n

    @functools.lru_cache(maxsize=0)
    def never(self, n):
        return n


squares = Squares()
print([squares.of(n % 3) for n in range(9)], squares.made, Squares.of.cache_info())
print([squares.never(1) for _ in range(3)], Squares.never.cache_info())
print(functools.cache(lambda *args, **kwargs: (args, kwargs))(1, *[2], a=1, **{"b": 2}))
