"""Functions that CPython writes in C name modules of their own, which can be imported: so they can be pickled."""

import bisect
import collections
import functools
import heapq
import itertools
import math
import operator
import pickle

for f in (
    operator.add,
    operator.concat,
    operator.itemgetter,
    functools.reduce,
    functools.partial,
    heapq.heappush,
    heapq.nlargest,
    bisect.insort,
    collections.deque,
    collections.OrderedDict,
    itertools.count,
    math.sin,
    len,
):
    print(f.__name__, pickle.loads(pickle.dumps(f)) is f)
print(operator.add.__module__, heapq.heappush.__module__, heapq.nlargest.__module__, functools.reduce.__module__)

import _bisect
import _collections
import _functools
import _heapq
import _operator

print(_operator.add is operator.add, _heapq.heappop is heapq.heappop, hasattr(_heapq, "merge"))
print(_bisect.bisect is bisect.bisect, _functools.reduce is functools.reduce, _collections.deque is collections.deque)
