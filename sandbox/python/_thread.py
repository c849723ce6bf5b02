"""Locks for the one thread that there is."""

import _in_c
import time
import _runtime


error = RuntimeError
TIMEOUT_MAX = 9223372036.0


def _deadlock():
    raise RuntimeError("deadlock: the sandbox has one thread, which would wait for itself")


def _wait(blocking, timeout):
    """What acquiring a lock that is taken comes to: the clock moves on, or there is nobody to wait for."""
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout != -1 and timeout < 0:
        raise ValueError("timeout value must be a non-negative number")
    if not blocking or timeout == 0:
        return False
    if timeout == -1:
        _deadlock()
    time.sleep(timeout)
    return False


class lock:
    """A lock. Nobody else can release it, so that waiting for it is refused."""

    __slots__ = ("_locked", "__weakref__")

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        if self._locked:
            return _wait(blocking, timeout)
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    def locked(self):
        return self._locked

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = "locked" if self._locked else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


LockType = lock
allocate_lock = allocate = lock


class RLock:
    """A lock that its thread may take again."""

    __slots__ = ("_count", "__weakref__")

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        self._count += 1
        return True

    def release(self):
        if self._count == 0:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def locked(self):
        return self._count > 0

    def _is_owned(self):
        return self._count > 0

    def _recursion_count(self):
        return self._count

    def _release_save(self):
        count, self._count = self._count, 0
        return count, get_ident()

    def _acquire_restore(self, state):
        self._count = state[0]

    def __enter__(self):
        self._count += 1
        return True

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        owner = get_ident() if self._count else 0
        return f"<{state} _thread.RLock object owner={owner} count={self._count} at {id(self):#x}>"


_IDENT = 0x7F3A4F7FE740


def get_ident():
    return _IDENT


get_native_id = get_ident


def start_new_thread(function, args, kwargs={}, /):
    raise RuntimeError("can't start new thread: the sandbox has one thread")


start_new = start_joinable_thread = start_new_thread


def stack_size(size=0, /):
    return 0


def interrupt_main(signum=2, /):
    raise KeyboardInterrupt


def exit():
    raise SystemExit


exit_thread = exit


class _local:
    """Attributes of the one thread."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        return super().__new__(cls)


_runtime.name_in_messages(_local, "_thread._local")
_in_c.shows(RLock, "_acquire_restore", "_is_owned", "_recursion_count", "_release_save")
_in_c.written_in_c()
