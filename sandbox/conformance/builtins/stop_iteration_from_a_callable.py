"""A function that raises StopIteration ends the iterator that called it, for whoever steps that one."""

import itertools


def until_two(x, *_):
    if x == 2:
        raise StopIteration("enough")
    return x


def show(name, make):
    try:
        print(name, list(make()))
    except Exception as error:
        print(name, repr(error))


NUMBERS = [1, 2, 3]
show("map", lambda: map(until_two, NUMBERS))
show("map of two", lambda: map(until_two, NUMBERS, NUMBERS))
show("filter", lambda: filter(until_two, NUMBERS))
show("takewhile", lambda: itertools.takewhile(until_two, NUMBERS))
show("filterfalse", lambda: itertools.filterfalse(until_two, NUMBERS))
show("starmap", lambda: itertools.starmap(until_two, [(1,), (2,), (3,)]))
show("accumulate", lambda: itertools.accumulate(NUMBERS, lambda a, b: until_two(b)))
show("enumerate", lambda: enumerate(map(until_two, NUMBERS)))
show("zip", lambda: zip(map(until_two, NUMBERS), NUMBERS))
show("chain", lambda: itertools.chain(map(until_two, NUMBERS), "z"))
show("comprehension", lambda: [x for x in map(until_two, NUMBERS)])
show("in a generator", lambda: (until_two(x) for x in NUMBERS))
show("key function", lambda: sorted(NUMBERS, key=until_two))
print(sum(map(until_two, NUMBERS)), max(map(until_two, NUMBERS)), [*map(until_two, NUMBERS)])

again = map(until_two, NUMBERS)
print(next(again), next(again, "ended"), next(again), next(again, "ended"))


def delegating():
    result = yield from map(until_two, NUMBERS)
    print("result", result)


print(list(delegating()))
