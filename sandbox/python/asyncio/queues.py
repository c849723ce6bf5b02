"""Queues between tasks: `put` waits while the queue is full, `get` while it is empty."""

import heapq
from collections import deque

from . import locks, mixins

GenericAlias = type(list[int])


class QueueEmpty(Exception):
    """Raised by `get_nowait` when there is nothing."""


class QueueFull(Exception):
    """Raised by `put_nowait` when there is no room."""


class QueueShutDown(Exception):
    """Raised by `put`, and by `get` when nothing is left, after `shutdown`."""


class Queue(mixins._LoopBoundMixin):
    """First in, first out. `maxsize` 0 is without limit."""

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        # Futures of those who wait.
        self._getters = deque()
        self._putters = deque()
        self._unfinished_tasks = 0
        self._finished = locks.Event()
        self._finished.set()
        self._is_shutdown = False
        self._init(maxsize)

    # These three are all that another order needs.

    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    __class_getitem__ = classmethod(GenericAlias)

    def _format(self):
        parts = [f"maxsize={self._maxsize!r}"]
        if self._queue:
            parts.append(f"_queue={list(self._queue)!r}")
        if self._getters:
            parts.append(f"_getters[{len(self._getters)}]")
        if self._putters:
            parts.append(f"_putters[{len(self._putters)}]")
        if self._unfinished_tasks:
            parts.append(f"tasks={self._unfinished_tasks}")
        if self._is_shutdown:
            parts.append("shutdown")
        return " ".join(parts)

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            waiter = self._join(self._putters)
            try:
                await waiter
            except:
                self._leave(self._putters, waiter, self.full)
                raise
        self.put_nowait(item)

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wakeup_next(self._getters)

    async def get(self):
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            waiter = self._join(self._getters)
            try:
                await waiter
            except:
                self._leave(self._getters, waiter, self.empty)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        item = self._get()
        self._wakeup_next(self._putters)
        return item

    def _join(self, waiters):
        """Gives a future for one who waits to be woken. (Another may then have been quicker: who waits looks again.)"""
        waiter = self._get_loop().create_future()
        waiters.append(waiter)
        return waiter

    def _leave(self, waiters, waiter, has_to_wait):
        """The wait has failed."""
        waiter.cancel()
        if waiter in waiters:
            waiters.remove(waiter)
        if not has_to_wait() and not waiter.cancelled():
            # Woken and cancelled in the same turn: the next one is woken instead.
            self._wakeup_next(waiters)

    def _wakeup_next(self, waiters):
        while waiters:
            waiter = waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    def task_done(self):
        """Says that one item that was got has been dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        """Waits until every item that was put has been dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """No more can be put. What is in the queue can still be got, unless `immediate`."""
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished_tasks > 0:
                    self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()
        for waiters in self._getters, self._putters:
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)


class PriorityQueue(Queue):
    """The smallest first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heapq.heappush(self._queue, item)

    def _get(self):
        return heapq.heappop(self._queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
