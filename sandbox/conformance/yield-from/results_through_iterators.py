"""Iterators over a generator hand on its result, or take it."""

import itertools
from itertools import accumulate, chain, compress, cycle, dropwhile, filterfalse, groupby, islice
from itertools import pairwise, starmap, takewhile, tee, zip_longest


class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(42)


def returns():
    yield from ()
    return "result"


def result_of(iterator):
    got = yield from iterator
    print(iterator.__class__.__name__, repr(got))


KINDS = [
    enumerate, lambda x: map(str, x), lambda x: filter(None, x), zip, lambda x: zip(x, [1]), lambda x: zip([1], x),
    chain, lambda x: chain(x, x), lambda x: islice(x, 3), lambda x: takewhile(bool, x), accumulate,
    lambda x: starmap(max, x), cycle, groupby, zip_longest, lambda x: compress(x, x), pairwise,
    lambda x: itertools.batched(x, 2), lambda x: tee(x)[0], lambda x: dropwhile(bool, x),
    lambda x: filterfalse(bool, x), lambda x: enumerate(map(str, x)), lambda x: enumerate(chain(x)),
    lambda x: zip([], x), lambda x: map(str, x, x), lambda x: iter(list(x)),
]
for kind in KINDS:
    list(result_of(kind(Ends())))
    list(result_of(kind(returns())))


def two():
    yield 1
    return "end"


pairs = enumerate(two())
print(next(pairs))
for _ in range(2):
    try:
        next(pairs)
    except StopIteration as e:
        print(e.args)

shorter = zip(two(), [1, 2, 3])
print(next(shorter))
try:
    next(shorter)
except StopIteration as e:
    print(e.args)
print(next(enumerate(two()), "default"), next(map(str, returns()), "default"))
