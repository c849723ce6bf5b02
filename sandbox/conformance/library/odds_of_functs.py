import functools, itertools, operator
from functools import *
@singledispatch
def sd(x, *a): return 'base'
@sd.register
def _(x: int | str): return 'int|str'
@sd.register(list)
def _l(x): return 'list'
class A:
    @singledispatchmethod
    def m(self, x): return 'm'
    @m.register
    def _(self, x: int): return 'mi'
    @cached_property
    def cp(self): print('once'); return 5
    def pm(self, a, b): return (a, b)
    half = partialmethod(pm, 1)
    @lru_cache(maxsize=2)
    def lc(self, x): return x * 2
a = A(); print(sd(1), sd('a'), sd([]), sd(1.5), sd(True), sd.dispatch(bool), sorted(map(str, sd.registry)), a.m(1), a.m(''), a.cp, a.cp, a.half(2), a.half(b=3))
try: sd()
except TypeError as e: print(e)
try: sd.register(3)
except TypeError as e: print(e)
@lru_cache(maxsize=2, typed=True)
def f(x, *, k=0): print('call', x, k); return x
f(1); f(1); f(1.0); f(1, k=0); f(2); print(f.cache_info(), f.cache_parameters(), f.__wrapped__.__name__); f.cache_clear(); print(f.cache_info())
try: f([])
except TypeError as e: print(e)
try: lru_cache('x')
except TypeError as e: print(e)
p = partial(print, 'a', sep='-'); p('b', end='!\n'); print(p, p.func, p.args, p.keywords); print(partial(p, 'c', sep='+'))
try: partial()
except TypeError as e: print(e)
try: partial(3)
except TypeError as e: print(e)
pp = partial(pow, Placeholder, 2); print(pp(5), reduce(operator.add, [[1], [2]], []), reduce(max, [3, 1, 4]))
try: reduce(max, [])
except TypeError as e: print(e)
@total_ordering
class T:
    def __init__(s, n): s.n = n
    def __eq__(s, o): return s.n == o.n if isinstance(o, T) else NotImplemented
    def __lt__(s, o): return s.n < o.n if isinstance(o, T) else NotImplemented
print(T(1) <= T(2), T(1) >= T(2), T(1) > T(0))
try: T(1) <= 3
except TypeError as e: print(e)
try:
    @total_ordering
    class U: pass
except ValueError as e: print(e)
@wraps(f)
def w(): pass
print(w.__name__, w.__wrapped__ is f, cmp_to_key(lambda a, b: b - a)(1) < cmp_to_key(lambda a, b: b - a)(0), sorted([1, 3, 2], key=cmp_to_key(lambda a, b: b - a)))
from itertools import *
print(list(accumulate([1, 2, 3], initial=10)), list(accumulate([3, 1, 2], max)), list(batched('abcde', 2)), list(chain.from_iterable(['ab', 'c'])), list(combinations('abc', 2)), list(combinations_with_replacement('ab', 2)), list(compress('abc', [1, 0, 1])), list(islice(count(1, 0.5), 3)), list(islice(cycle('ab'), 5)), list(dropwhile(lambda x: x < 2, [1, 2, 1])), list(filterfalse(None, [0, 1])), [(k, list(g)) for k, g in groupby('aabba')], list(islice('abcdef', 1, None, 2)), list(pairwise('abc')), list(permutations('ab')), list(product('ab', repeat=2)), list(repeat(1, 2)), list(starmap(pow, [(2, 3)])), list(takewhile(bool, [1, 0, 1])), [list(t) for t in tee('ab')], list(zip_longest('ab', 'c', fillvalue='-')))
print(count(3), count(1, 2), repeat(1), repeat(1, 3), cycle('a').__class__, chain('a'), batched('a', 1).__class__)
for e in ['batched("a", 0)', 'list(batched("abc", 2, strict=True))', 'islice("a", -1)', 'islice("a", 1, 2, 0)', 'combinations("a", -1)', 'permutations("a", "b")', 'product("a", repeat=-1)', 'count("a")', 'repeat()', 'tee("a", -1)', 'next(islice("a", 0))', 'list(starmap(pow, [1]))', 'accumulate()', 'list(accumulate([1, "a"]))', 'groupby()', 'zip_longest("a", 1)', 'compress("a")', 'pairwise(1)', 'chain.from_iterable(1)', 'cycle()', 'repeat(1, "a")', 'operator.itemgetter()', 'operator.itemgetter(1)([1])', 'operator.attrgetter("a.b")(1)', 'operator.methodcaller("x")(1)', 'operator.methodcaller()', 'operator.attrgetter(1)', 'operator.index(1.5)', 'operator.length_hint(1, "a")', 'operator.countOf(1, 1)', 'operator.indexOf([1], 2)', 'operator.concat(1, 2)', 'operator.add(1)']:
    try: print(e, '->', eval(e))
    except BaseException as x: print(e, '->', type(x).__name__, x)
print(operator.itemgetter(1, 0)('ab'), operator.attrgetter('real', 'imag')(1j), operator.methodcaller('upper')('a'), operator.itemgetter(slice(1))('abc'), operator.itemgetter(1), operator.attrgetter('a.b'), operator.methodcaller('m', 1, k=2))
