# lazy built-ins
print(list(zip([1, 2, 3], 'ab')), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, '', 'x'])))
print(list(enumerate('ab')), list(enumerate('ab', 5)), dict(zip('ab', [1, 2])), list(zip()), list(map(str, range(3))))
m = map(print, 'ab')
print(next(m), type(m).__name__, iter(m) is m)
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
print(list(filter(lambda x: x % 2, range(6))), list(reversed(range(3))), list(reversed('abc')), [*zip(*[(1, 2), (3, 4)])])
