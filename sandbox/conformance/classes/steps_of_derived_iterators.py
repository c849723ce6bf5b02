"""A class derived from a built-in iterator or container may replace `__next__` or `__iter__`: loops go through it."""

import itertools


def counting(base):
    class Counting(base):
        def __next__(self):
            return "own", super().__next__()

    return Counting


print(list(counting(map)(str, [1, 2])), [*counting(zip)("ab")])
print([x for x in counting(filter)(None, [1])], [x for x in counting(enumerate)("a")])
print(list(counting(itertools.chain)("ab")), list(counting(itertools.islice)("ab", 1)))
print(dict(counting(itertools.groupby)("ab")).keys(), [a for a in counting(itertools.starmap)(pow, [(2, 3)])])
print(sorted(counting(itertools.repeat)(1, 2)), sum(1 for _ in counting(itertools.batched)("abc", 2)))
first, = counting(map)(str, [1])
print(first)


def delegating():
    yield from counting(map)(str, [1])


print(list(delegating()))


class Elsewhere(map):
    def __iter__(self):
        return iter("xyz")


class Nine(list):
    def __iter__(self):
        return iter([9])


print(list(Elsewhere(str, [1])), next(Elsewhere(str, [1])))
print(list(Nine([1])), [*Nine([1])], tuple(Nine([1])), sum(Nine([1])), max(Nine([1])), Nine([1]) + [2])
