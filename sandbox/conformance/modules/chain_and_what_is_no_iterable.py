# What is no iterable ends an itertools.chain: after the error there is nothing more.
from itertools import chain

for it in (chain(1, [2]), chain([1], 2, [3]), chain.from_iterable([[1], 2, [3]])):
    for _ in range(4):
        try:
            print(next(it), end=" ")
        except (TypeError, StopIteration) as e:
            print(type(e).__name__, e, end="; ")
    print()
nan = float("nan")
print(float(nan) is nan, SyntaxError("m", 1, 2, 3).args)
