"""Objects that always compare one way, or fail where they are told to."""

import functools


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


LARGEST, SMALLEST = _Largest(), _Smallest()
ALWAYS_EQ, NEVER_EQ = _AlwaysEqual(), _NeverEqual()


class BrokenIter:
    """An iterator that fails where it is told to."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        self.next_raises, self.iter_raises = next_raises, iter_raises
        self._step(init_raises)

    @staticmethod
    def _step(fails):
        if fails:
            1 / 0

    def __iter__(self):
        self._step(self.iter_raises)
        return self

    def __next__(self):
        self._step(self.next_raises)
