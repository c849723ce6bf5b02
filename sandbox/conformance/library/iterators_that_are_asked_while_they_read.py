"""`pairwise` and `tee` whose source asks them for more while they read it."""
from itertools import pairwise, tee


class Source:
    """Gives numbers, and at some of its steps what the iterator over it gives."""

    def __init__(self, asking):
        self.asking = asking
        self.step = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.step += 1
        return next(self.reader) if self.step in self.asking else self.step


for asking in {1}, {2}, {3}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}:
    source = Source(asking)
    source.reader = pairwise(source)
    print(asking, [next(source.reader) for _ in range(3)])

source = Source({2})
left, source.reader = tee(source)
print(next(left))
try:
    next(left)
except RuntimeError as error:
    print(error)
print(next(left), next(source.reader))
