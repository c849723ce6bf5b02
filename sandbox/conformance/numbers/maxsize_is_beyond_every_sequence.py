"""`sys.maxsize` where programs pass it for "as many as there are"; one more fits no index."""

import itertools
import sys
from collections import deque

MOST = sys.maxsize
print(MOST == 2 ** MOST.bit_length() - 1)
print(list(itertools.islice("abc", MOST)), list(itertools.islice("abc", 0, MOST, MOST)))
print([1, 2, 3][:MOST], [1, 2, 3][-MOST:MOST:MOST], "abc"[MOST:], (1, 2)[: MOST + 1])
print("a-b".split("-", MOST), "aa".replace("a", "b", MOST), "abc".find("c", 0, MOST))
print([1, 2].index(2, 0, MOST), deque([1], maxlen=MOST).pop(), next(itertools.repeat(1, MOST)))
print(len(range(MOST)) == MOST, range(MOST)[-1] == MOST - 1, next(iter(range(MOST))))
items = [1, 2]
items.insert(MOST, 3)
print(items, min([5, 3], default=MOST))


class Long:
    def __len__(self):
        return MOST


print(len(Long()) == MOST, bool(Long()))
for attempt in (
    lambda: [1][MOST],
    lambda: [1][MOST + 1],
    lambda: (1,)[-MOST],
    lambda: "a"[MOST],
    lambda: "a"[MOST + 1],
    lambda: b"a"[MOST],
    lambda: deque([1])[MOST],
    lambda: [1].pop(MOST),
    lambda: [1].pop(MOST + 1),
    lambda: len(range(MOST + 1)),
    lambda: list(itertools.islice("abc", MOST + 1)),
    lambda: list(Long()),
    lambda: [1] * (MOST + 1),
    lambda: bytes(MOST + 1),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
