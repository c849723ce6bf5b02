"""`collections.Counter`: a dictionary that counts. All goes through its own methods, so that classes made from it may change them."""

from collections import _count_elements
from collections.abc import Mapping
from heapq import nlargest
from itertools import chain, repeat, starmap
from operator import itemgetter


def _every(compare):
    """A comparison of counters that holds if it does for the counts of all their elements."""

    def method(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(compare(self[element], other[element]) for counter in (self, other) for element in counter)

    return method


def _merging(merge, doc):
    """An operation on two counters: `merge` gives a count from two of them. What counts no more than 0 is left out."""

    def method(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            merged = merge(count, other[element])
            if merged > 0:
                result[element] = merged
        for element, count in other.items():
            if element not in self:
                merged = merge(0, count)
                if merged > 0:
                    result[element] = merged
        return result

    method.__doc__ = doc
    return method


class Counter(dict):
    """A dictionary of elements and how often each of them counts."""

    __module__ = "collections"

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """The count of what is not there."""
        return 0

    def total(self):
        """The sum of all counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """The elements with their counts, the most common first: all, or `n` of them."""
        if n is None:
            return sorted(self.items(), key=itemgetter(1), reverse=True)
        return nlargest(n, self.items(), key=itemgetter(1))

    def elements(self):
        """Each element as often as it counts."""
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        """Adds counts: those of a mapping, or 1 for each element."""
        if isinstance(iterable, Mapping):
            if self:
                count_now = self.get
                for element, count in iterable.items():
                    self[element] = count + count_now(element, 0)
            else:
                # The first counts are taken as they are, whatever they be.
                super().update(iterable)
        elif iterable is not None:
            _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Takes counts away; they may fall below 0."""
        count_now = self.get
        if isinstance(iterable, Mapping):
            for element, count in iterable.items():
                self[element] = count_now(element, 0) - count
        elif iterable is not None:
            for element in iterable:
                self[element] = count_now(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        """What is not there need not be deleted."""
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return f"{name}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            # Counts that have no order.
            shown = dict(self)
        return f"{name}({shown!r})"

    __eq__ = _every(lambda mine, other: mine == other)
    __le__ = _every(lambda mine, other: mine <= other)
    __ge__ = _every(lambda mine, other: mine >= other)
    __hash__ = None

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    __add__ = _merging(lambda mine, other: mine + other, "The sums of the counts.")
    __sub__ = _merging(lambda mine, other: mine - other, "The counts less those of another counter.")
    __or__ = _merging(lambda mine, other: other if mine < other else mine, "The larger one of each two counts.")
    __and__ = _merging(lambda mine, other: mine if mine < other else other, "The smaller one of each two counts.")

    def __pos__(self):
        """The counts above 0."""
        return self._where(lambda count: count > 0, lambda count: count)

    def __neg__(self):
        """The counts below 0, turned round."""
        return self._where(lambda count: count < 0, lambda count: 0 - count)

    def _where(self, counts, given):
        result = Counter()
        for element, count in self.items():
            if counts(count):
                result[element] = given(count)
        return result

    def _keep_positive(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in self.items():
            if other[element] < count:
                self[element] = other[element]
        return self._keep_positive()


# What is made above is named as a method, in tracebacks and by `help`.
for _name, _value in list(vars(Counter).items()):
    if callable(_value) and hasattr(_value, "__qualname__") and "<locals>" in _value.__qualname__:
        _value.__name__ = _name
        _value.__qualname__ = f"Counter.{_name}"
