"""A comparison that changes the heap ends in an error, not in a broken list."""
from heapq import *


class Emptying:
    def __init__(self, heap):
        self.heap = heap

    def __lt__(self, other):
        del self.heap[:]
        return True


class Growing(Emptying):
    def __lt__(self, other):
        self.heap.append(self)
        return False


def attempt(function, kind, *item):
    heap = []
    heap.extend(kind(heap) for _ in range(10))
    try:
        print(function.__name__, kind.__name__, type(function(heap, *(kind(heap) for _ in item))).__name__)
    except (RuntimeError, IndexError) as e:
        print(function.__name__, kind.__name__, type(e).__name__, e)


for kind in Emptying, Growing:
    for function in heappush, heappushpop, heapreplace, heappush_max, heappushpop_max, heapreplace_max:
        attempt(function, kind, 1)
    for function in heappop, heapify, heappop_max, heapify_max:
        attempt(function, kind)
