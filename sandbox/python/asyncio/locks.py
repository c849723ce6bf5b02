"""Locks and their kin, for tasks. Each keeps a queue of futures, one for each task that waits, and settles the first."""

from collections import deque

from . import mixins
from .exceptions import BrokenBarrierError, CancelledError


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self.release()


class _Waiters(mixins._LoopBoundMixin):
    """A queue of futures."""

    def __init__(self):
        self._waiters = deque()

    def _join(self):
        """Gives a future at the end of the queue. Who waits for it takes it out again in any case.

        Each waits by itself: a coroutine in between would be seen in the chain of awaits, where CPython has none.
        """
        future = self._get_loop().create_future()
        self._waiters.append(future)
        return future

    def _repr_with(self, state):
        text = object.__repr__(self)
        if self._waiters:
            state += f", waiters:{len(self._waiters)}"
        return f"<{text[1:-1]} [{state}]>"


class Lock(_ContextManagerMixin, _Waiters):
    """One task at a time; the others in the order in which they came."""

    def __init__(self):
        super().__init__()
        self._locked = False

    def __repr__(self):
        return self._repr_with("locked" if self._locked else "unlocked")

    def locked(self):
        return self._locked

    async def acquire(self):
        """Takes the lock; waits while another has it."""
        # An open lock may still be meant for who was woken, and has not had its turn yet.
        if self._locked or not all(waiter.cancelled() for waiter in self._waiters):
            waiter = self._join()
            try:
                try:
                    await waiter
                finally:
                    self._waiters.remove(waiter)
            except CancelledError:
                # Woken and cancelled in the same turn: the next one is woken instead.
                if not self._locked:
                    self._wake_up_first()
                raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_up_first()

    def _wake_up_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Waiters):
    """A flag that tasks can wait for."""

    def __init__(self):
        super().__init__()
        self._value = False

    def __repr__(self):
        return self._repr_with("set" if self._value else "unset")

    def is_set(self):
        return self._value

    def set(self):
        """Wakes all who wait, even if the flag is cleared before they have their turn."""
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        waiter = self._join()
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Condition(_ContextManagerMixin, _Waiters):
    """Tasks wait, holding a lock that they give away meanwhile, for another to say that something has changed."""

    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __repr__(self):
        return self._repr_with("locked" if self.locked() else "unlocked")

    async def wait(self):
        """Gives the lock away, waits to be notified, and takes it back. Gives True."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            try:
                waiter = self._join()
                try:
                    await waiter
                    return True
                finally:
                    self._waiters.remove(waiter)
            finally:
                # The lock is taken back, whatever comes; a cancellation is raised afterwards.
                cancelled = None
                while True:
                    try:
                        await self.acquire()
                        break
                    except CancelledError as error:
                        cancelled = error
                if cancelled is not None:
                    try:
                        raise cancelled
                    finally:
                        cancelled = None
        except BaseException:
            # It may have been notified before: then the notice goes on to another.
            self._notify(1)
            raise

    async def wait_for(self, predicate):
        """Waits until the predicate holds; gives its value."""
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        """Wakes so many of those who wait; they go on when they get the lock."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def notify_all(self):
        self.notify(len(self._waiters))

    def _notify(self, n):
        for waiter in self._waiters:
            if n <= 0:
                break
            if not waiter.done():
                waiter.set_result(True)
                n -= 1


class Semaphore(_ContextManagerMixin, _Waiters):
    """So many tasks at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__()
        self._value = value

    def __repr__(self):
        return self._repr_with("locked" if self.locked() else f"unlocked, value:{self._value}")

    def locked(self):
        """Would `acquire` have to wait?"""
        return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = self._join()
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if future.done() and not future.cancelled():
                # Its place was kept already: it is free again.
                self._value += 1
            raise
        finally:
            # More may have become free meanwhile.
            while self._value > 0 and self._wake_up_next():
                pass
        return True

    def release(self):
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        """Keeps a place for the first who waits. False if nobody does."""
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    """A semaphore that cannot be released more often than it was acquired."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


# What a barrier does: lets them come; lets them go; lets them go with an error, for good or until the last has gone.
_FILLING, _DRAINING, _RESETTING, _BROKEN = "filling", "draining", "resetting", "broken"


class Barrier(mixins._LoopBoundMixin):
    """Tasks wait until so many of them do, then all go on."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition()
        self._parties = parties
        self._state = _FILLING
        # How many are inside.
        self._count = 0

    def __repr__(self):
        state = self._state if self.broken else f"{self._state}, waiters:{self.n_waiting}/{self.parties}"
        return f"<{object.__repr__(self)[1:-1]} [{state}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state is _FILLING else 0

    @property
    def broken(self):
        return self._state is _BROKEN

    async def wait(self):
        """Waits for the others; gives the place in the order of arrival, from 0."""
        async with self._cond:
            await self._block()
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._change(_DRAINING)
                else:
                    await self._wait()
                return index
            finally:
                self._count -= 1
                self._exit()

    async def _block(self):
        """Waits until those of the round before are out."""
        await self._cond.wait_for(lambda: self._state not in (_DRAINING, _RESETTING))
        if self._state is _BROKEN:
            raise BrokenBarrierError("Barrier aborted")

    async def _wait(self):
        """Waits until all have come."""
        await self._cond.wait_for(lambda: self._state is not _FILLING)
        if self._state in (_BROKEN, _RESETTING):
            raise BrokenBarrierError("Abort or reset of barrier")

    def _change(self, state):
        self._state = state
        self._cond.notify_all()

    def _exit(self):
        if self._count == 0:
            if self._state in (_RESETTING, _DRAINING):
                self._state = _FILLING
            self._cond.notify_all()

    async def reset(self):
        """Ends the round: who waits gets BrokenBarrierError, then it is as new."""
        async with self._cond:
            self._change(_RESETTING if self._count > 0 else _FILLING)

    async def abort(self):
        """Breaks the barrier until it is reset."""
        async with self._cond:
            self._change(_BROKEN)
