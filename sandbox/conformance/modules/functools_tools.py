# functools: partial, reduce, caches, cmp_to_key, total_ordering, singledispatch
from functools import cache, cmp_to_key, lru_cache, partial, reduce, singledispatch, total_ordering

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'start'), partial(pow, 2)(5))
p = partial(int, base=2)
print(p('101'), p.func.__name__, p.args, p.keywords)
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())
calls = []
@cache
def square(n):
    calls.append(n)
    return n * n
print(square(3), square(3), square(4), calls)
print(sorted('bca', key=cmp_to_key(lambda x, y: (x < y) - (x > y))))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(3) > V(2), V(1) >= V(2))
@singledispatch
def show(x): return f'object {x}'
@show.register
def _(x: int): return f'int {x}'
@show.register(list)
def _(x): return f'list of {len(x)}'
print(show(1), show([1]), show('s'), show(True))
