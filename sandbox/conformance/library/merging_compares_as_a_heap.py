"""`heapq.merge` compares the heads of its inputs as a heap does: the order shows in errors and in calls of the key."""

import heapq


def attempt(*inputs, **options):
    it = heapq.merge(*inputs, **options)
    try:
        for item in it:
            print(item, end=" ")
        print()
    except TypeError as error:
        print(error)
    print(list(it))


def key(x):
    print("key of", x, end="; ")
    return x


attempt([9, 5], [repr, 1], reverse=True)
attempt([1, 4], [repr, 1])
attempt([1, 4, 7], [2, 5], ["3"], [8])
attempt([1, 4, "7"], [2, 5], [3], [8])
attempt([1, 4, 9, 3], [2], [3], key=key)
attempt([1, 1.0], [True, 2], [2.0, 3], [0, False, 1])
attempt([3, 2, 1.0], [True], [2.0], [2, 1, 1], reverse=True)
attempt()
attempt([], [], [2])
