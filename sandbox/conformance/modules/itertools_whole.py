import copy
import operator
from itertools import *


def attempt(f, *args, **kwargs):
    try:
        result = f(*args, **kwargs)
        print(list(result) if hasattr(result, "__next__") else result)
    except Exception as error:
        print(type(error).__name__, error)


print("-- reprs and types")
for each in (count(), count(5, 2), count(1.5), count(2, -0.5), cycle("ab"), repeat(7), repeat("x", 3)):
    text = repr(each)
    print(text if "0x" not in text else text[: text.index(" at ")], type(each))
for kind in (accumulate, batched, chain, combinations, compress, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, starmap, takewhile, tee, zip_longest):
    print(kind, type(kind).__name__, kind.__module__)

print("-- arguments")
for f, *args in [
    (count, "a"), (count, 1, "b"), (count, 1, 2, 3), (cycle,), (cycle, 5), (repeat,), (repeat, 1, "x"), (repeat, 1, -3), (accumulate, 5), (accumulate, [1, "a"]),
    (batched, "abc", 0), (batched, "abcde", 2), (batched, 5, 2), (chain, 5), (chain.from_iterable, 5), (chain.from_iterable, ["ab", "cd"]), (chain.from_iterable, [1]),
    (combinations, "abc"), (combinations, "abc", -1), (combinations, "abc", 5), (combinations, 5, 2), (compress, "abc", [1, 0, 1]), (dropwhile, 5, [1]), (filterfalse, None, [0, 1, 2]),
    (groupby, 5), (islice, "abc"), (islice, "abc", -1), (islice, "abc", 1, None, 0), (islice, "abcdefg", 2, None), (islice, "abcdefg", 1, 6, 2), (islice, "abc", "x"), (islice, "abc", 0, 5, "y"),
    (pairwise, "abcd"), (pairwise, 5), (permutations, "abc", 2), (permutations, "abc", -1), (permutations, "abc", "x"), (product, 5), (product, "ab", [1, 2]), (product,), (starmap, pow, [(2, 3), (3, 2)]), (starmap, pow, [2]),
    (takewhile, bool, [1, 2, 0, 3]), (tee, "ab", -1), (tee, 5), (zip_longest, "abc", [1]), (zip_longest, 5), (zip_longest,),
]:  # fmt: skip
    attempt(f, *args)
attempt(product, "ab", repeat=2)
attempt(product, "ab", repeat=-1)
attempt(product, "ab", foo=1)
attempt(zip_longest, "ab", "c", fillvalue="-")
attempt(zip_longest, "ab", fill=1)
attempt(accumulate, [1, 2, 3], operator.mul, initial=10)
attempt(accumulate, [1, 2, 3], func=max)
attempt(accumulate, [], initial=5)
attempt(batched, "abcd", n=3, strict=False)
attempt(batched, "abcd", 3, strict=True)
attempt(groupby, "aabbA", key=str.lower)
attempt(repeat, object=1, times=2)
attempt(islice, "abc", stop=2)
attempt(compress, data="abc", selectors=[0, 1, 1])
attempt(combinations_with_replacement, "abc", 2)
attempt(combinations, iterable="abcd", r=3)
attempt(permutations, "abc", r=None)

print("-- behaviour")
print(next(count(10**20)), list(islice(count(2**53 - 1), 3)), list(islice(count(0.5, 0.25), 3)), list(islice(count(5, -3), 4)))
it = repeat(5, 3)
print(it.__length_hint__(), next(it), it, list(it), it.__length_hint__())
a, b, c = tee(iter([1, 2, 3, 4]), 3)
print(next(a), next(a), next(b), list(c), list(a), list(b))
d = copy.copy(tee("xyz")[0])
print(list(d), list(tee("ab", 0)))
groups = groupby([1, 1, 2, 2, 2, 3])
key, group = next(groups)
print(key, next(group))
key2, group2 = next(groups)
print(key2, list(group), list(group2))
print([(k, list(g)) for k, g in groupby(sorted("abracadabra"))], [k for k, g in groupby("AAAABBBCCDAABBB")])
it = chain("ab", "cd")
print(next(it), list(it), list(it), next(it, "end"))
source = iter("abcdef")
print(list(islice(source, 2)), next(source), list(takewhile(lambda x: x != "f", source)), list(source))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(starmap(lambda a, b=2: a * b, [(1,), (2, 5)])))
print(list(pairwise([])), list(pairwise([1])), list(batched([], 3)), list(zip_longest("a", range(3), fillvalue=None)))
print(len(list(permutations(range(5)))), list(combinations(range(4), 2)), list(combinations_with_replacement("ab", 3)), list(product([0, 1], repeat=3))[5])
for f in (lambda: next(combinations("ab", 3)), lambda: next(cycle([])), lambda: next(accumulate([])), lambda: next(islice("a", 0))):
    try:
        f()
    except StopIteration as error:
        print(repr(error))


def noisy(n):
    for i in range(n):
        print("made", i)
        yield i


print(list(islice(noisy(5), 1, 3)))
print(list(zip(cycle([1, 2]), noisy(3))))
x, y = tee(noisy(2))
print(list(x), list(y))


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise ZeroDivisionError("in next")


for f in (accumulate, chain, pairwise, lambda it: islice(it, 3), lambda it: zip_longest(it, "a"), lambda it: tee(it)[0], cycle, groupby, lambda it: starmap(pow, it), lambda it: batched(it, 2), combinations_with_replacement):
    try:
        print(next(f(Failing())))
    except Exception as error:
        print(type(error).__name__, error)
print(chain[int], issubclass(chain, object), iter(it) is it, count().__iter__().__next__())


class Kinds(chain):
    pass


print(type(Kinds("ab")).__name__, list(Kinds.from_iterable(["x"])))
