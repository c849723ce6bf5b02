import itertools as it
import operator

print(list(it.islice(it.count(1, 2), 5)), list(it.islice(it.cycle('ab'), 5)), list(it.repeat('x', 3)))
print(list(it.accumulate([3, 1, 2], max)), list(it.accumulate('abc', initial='')), list(it.accumulate([1, 2, 3], operator.mul)))
print(list(it.chain([1], 'ab', {5: 6})), list(it.chain.from_iterable(['ab', 'c'])), list(it.compress(range(5), [1, 0, 1])))
print(list(it.dropwhile(lambda x: x < 2, [1, 2, 1])), list(it.takewhile(lambda x: x < 2, [1, 2, 1])), list(it.filterfalse(None, [0, 1])))
groups = it.groupby(sorted(['apple', 'bob', 'alice', 'bill']), key=lambda s: s[0])
print([(k, list(g)) for k, g in groups], [list(g) for g in [g for _, g in it.groupby('aabb')]])
print(list(it.islice('abcdefg', 1, 6, 2)), next(it.islice('abc', 2, None)), list(it.pairwise(range(4))), list(it.batched('abcde', 2)))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest([1, 2, 3], 'a', fillvalue=0)))
print(list(it.product('ab', [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()), list(it.permutations('abc', 2)))
print(list(it.combinations('abcd', 2)), list(it.combinations_with_replacement('abc', 2)), len(list(it.permutations(range(5)))))
a, b = it.tee(iter([1, 2, 3]))
print(next(a), next(a), list(b), list(a))
c = it.count(3)
print(c, next(c), c, it.repeat('x', 2), it.count(2.5, 0.5))
for bad in (lambda: it.islice('abc', -1), lambda: it.batched('a', 0), lambda: list(it.batched('abc', 2, strict=True)), lambda: it.chain(5),
            lambda: list(it.chain(5)), lambda: it.permutations('a', -1), lambda: it.count('a'), lambda: it.tee([1], -1)):
    try:
        print(type(bad()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
