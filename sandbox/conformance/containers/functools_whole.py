import functools


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__name__, fib.__wrapped__.__name__)
fib.cache_clear()
print(fib.cache_info())
calls = []


@functools.lru_cache(maxsize=2)
def square(x, *, k=1):
    calls.append(x)
    return x * x * k


for x in (1, 2, 1, 3, 2):
    square(x)
square(1, k=2)
square(1, k=2)
print(calls, square.cache_info(), square.cache_parameters())


class C:
    @functools.cached_property
    def v(self):
        print('computing')
        return 42

    @functools.lru_cache
    def m(self, x):
        return x + 1


c = C()
print(c.v, c.v, c.__dict__, c.m(1))
del c.v
print(c.v)


def deco(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        return f(*args, **kw)

    return wrapper


@deco
def named(a, b=1):
    "the doc"
    return a + b


print(named.__name__, named.__doc__, named(1), named.__wrapped__(1, 2), named.__qualname__)
p = functools.partial(named, 1)
print(p(), p(5), p(b=7), p.func is named, p.args, p.keywords, functools.partial(int, base=2)('101'))
print(functools.partial(print, functools.Placeholder, 2)(1))
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(lambda a, b: a + b, [], 'start'))


@functools.total_ordering
class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __lt__(self, other):
        return self.v < other.v


print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(2) >= V(3), V(1) >= V(1))


@functools.singledispatch
def show(x):
    return 'object'


@show.register
def _(x: int):
    return 'int'


@show.register(list)
def _(x):
    return 'list'


print(show(1), show([]), show('a'), show(True), show.dispatch(bool) is show.dispatch(int), show.__name__, len(show.registry))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
for bad in (lambda: functools.reduce(max, []), lambda: functools.partial(5), lambda: square([]), lambda: functools.total_ordering(C)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
