# itertools: the iterators that generators are combined with
from itertools import (accumulate, batched, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)

print(list(islice(count(5, 2), 3)), list(islice(cycle('ab'), 5)), list(repeat(1, 3)), list(chain('ab', [1])))
print(list(accumulate([1, 2, 3])), list(takewhile(lambda x: x < 3, count())), list(dropwhile(str.isalpha, 'ab1c')))
print([(k, list(g)) for k, g in groupby('aabbbc')], list(pairwise('abc')), list(combinations('abc', 2)))
print(list(product('ab', [1, 2])), list(permutations([1, 2, 3], 2)), list(zip_longest('abc', 'x', fillvalue='-')))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(batched('abcde', 2)), list(filterfalse(None, [0, 1, ''])))
print(list(compress('abc', [1, 0, 1])), list(chain.from_iterable([[1], [2, 3]])))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a))
print(list(islice('abcdef', 1, None, 2)), list(islice(range(10), 2, 5)), list(accumulate([1, 2, 3], lambda x, y: x * y)))
c = count()
print(next(c), next(c), c)
