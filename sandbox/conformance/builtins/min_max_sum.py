# min, max, sum, any, all with keys and defaults
print(min(3, 1, 2), max([3, 1, 2]), min('hello'), max('a', 'b', key=ord), min([], default='none'), max({1: 'a', 5: 'b'}))
print(min([(1, 'b'), (1, 'a')]), max('abc', 'zz', key=len), sum([1, 2], 10), sum([[1], [2]], []), sum(range(101)), sum([0.5, 1]))
print(any([]), all([]), any([0, 'x']), all([1, '']), abs(-3), divmod(17, 5), pow(2, 5, 7), round(3.567, 1))
for bad in (lambda: min(), lambda: min([]), lambda: max(1, 'a'), lambda: sum('ab'), lambda: sum([1], 'a'), lambda: min(1, key=len)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
