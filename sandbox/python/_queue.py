"""The simple queue of `queue`, and its `Empty`."""

import _in_c
import threading
import types
from collections import deque


class Empty(Exception):
    """Exception raised by Queue.get(block=0)/get_nowait()."""


class SimpleQueue:
    """Simple, unbounded, reentrant FIFO queue."""

    __slots__ = ("_items", "_count", "__weakref__")

    def __new__(cls):
        self = object.__new__(cls)
        self._items = deque()
        self._count = threading.Semaphore(0)
        return self

    def put(self, item, block=True, timeout=None):
        """Adds an item; there is always room, so that it never waits."""
        self._items.append(item)
        self._count.release()

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        """Takes the oldest item. With `block` it waits for one, for `timeout` seconds at most; else, or then, Empty."""
        if not block:
            found = self._count.acquire(False)
        elif timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            found = self._count.acquire(True, timeout)
        if not found:
            raise Empty
        return self._items.popleft()

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)

    __class_getitem__ = classmethod(types.GenericAlias)


_in_c.written_in_c()
