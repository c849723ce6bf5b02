"""Locks and what is made of them, for the one thread that there is.

A lock that is free is taken, one that is taken makes its owner wait for itself: with a timeout the clock moves on, without
one `RuntimeError` says so. Threads can be made and looked at; `start()` refuses.
"""

import _runtime
from _thread import (
    TIMEOUT_MAX, LockType as Lock, RLock, _deadlock, _local as local, allocate_lock, error as ThreadError, get_ident,
    get_native_id, start_new_thread, stack_size,
)  # fmt: skip
from _weakrefset import WeakSet
from collections import deque
from itertools import count
from time import monotonic

_runtime.hide_frames()


def _deprecated(name, instead):
    import warnings

    warnings.warn(f"{name}() is deprecated, {instead} instead", DeprecationWarning)



__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock",
    "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError",
    "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "getprofile", "gettrace",
    "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]  # fmt: skip


class Condition:
    """A lock, and those who wait for what it guards to change."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self._waiters = deque()
        self.acquire, self.release, self.locked = lock.acquire, lock.release, lock.locked

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc):
        return self._lock.__exit__(*exc)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _is_owned(self):
        owned = getattr(self._lock, "_is_owned", self._lock.locked)
        return owned()

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        return _nobody_comes(timeout)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")

    def notify_all(self):
        self.notify()

    def notifyAll(self):
        _deprecated("notifyAll", "use notify_all()")
        self.notify()


def _nobody_comes(timeout):
    """Waits for another thread: for so many seconds, which pass, or for ever, which is refused. False."""
    if timeout is None:
        _deadlock()
    if timeout > 0:
        from time import sleep

        sleep(timeout)
    return False


class Semaphore:
    """A counter that waits rather than fall below 0."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0:
            return blocking and _nobody_comes(timeout)
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that refuses to be released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    """A flag that can be waited for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls, status = type(self), "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        _deprecated("isSet", "use is_set()")
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return self._flag or _nobody_comes(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """Lets through `parties` threads at a time: here, one if that is their number."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._action, self._timeout, self._parties, self._broken = action, timeout, parties, False

    def __repr__(self):
        cls = type(self)
        place = f"{cls.__module__}.{cls.__qualname__} at {id(self):#x}"
        return f"<{place}: broken>" if self.broken else f"<{place}: waiters=0/{self.parties}>"

    def wait(self, timeout=None):
        if self._broken:
            raise BrokenBarrierError
        if self._parties > 1:
            _nobody_comes(self._timeout if timeout is None else timeout)
            self._broken = True
            raise BrokenBarrierError
        try:
            if self._action:
                self._action()
        except BaseException:
            self._broken = True
            raise
        return 0

    def reset(self):
        self._broken = False

    def abort(self):
        self._broken = True

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return 0

    @property
    def broken(self):
        return self._broken


_numbers = count(1)
_dangling = WeakSet()


class Thread:
    """What would run in a thread of its own, if the sandbox had one for it."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if name is None:
            name = f"Thread-{next(_numbers)}"
            if target is not None:
                name += f" ({target.__name__})" if hasattr(target, "__name__") else ""
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._name, self._daemonic, self._context = str(name), bool(daemon), context
        self._ident, self._started, self._initialized = None, False, True
        _dangling.add(self)

    def __repr__(self):
        self._check()
        status = "started" if self._started else "initial"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def _check(self):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started:
            raise RuntimeError("threads can only be started once")
        start_new_thread(self.run, ())

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        raise RuntimeError("cannot join current thread")

    @property
    def name(self):
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)

    @property
    def ident(self):
        self._check()
        return self._ident

    native_id = ident

    def is_alive(self):
        self._check()
        return self._started

    @property
    def daemon(self):
        self._check()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _deprecated("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        _deprecated("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        _deprecated("setName", "set the name attribute")
        self.name = name


class Timer(Thread):
    """Would call a function after some seconds."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args, self.kwargs = [] if args is None else args, {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        self._started, self._ident = True, get_ident()


_main_thread = _MainThread()


def current_thread():
    return _main_thread


main_thread = lambda: _main_thread
main_thread.__name__ = main_thread.__qualname__ = "main_thread"


def enumerate():
    return [_main_thread]


def currentThread():
    _deprecated("currentThread", "use current_thread()")
    return current_thread()


def activeCount():
    _deprecated("activeCount", "use active_count()")
    return active_count()


def active_count():
    return 1


class ExceptHookArgs(tuple):
    """What `excepthook` takes: the class, the exception, its traceback, the thread."""

    __slots__ = ()
    exc_type, exc_value, exc_traceback, thread = (property(lambda self, i=i: self[i]) for i in range(4))


def excepthook(args, /):
    """Reports an exception that ended a thread, as CPython does; SystemExit is silent."""
    import sys
    import traceback

    if args.exc_type is not SystemExit:
        name = args.thread.name if args.thread is not None else get_ident()
        print(f"Exception in thread {name}:", file=sys.stderr, flush=True)
        traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)


__excepthook__ = excepthook
_profile_hook = _trace_hook = None


def setprofile(func):
    global _profile_hook
    _profile_hook = func


def settrace(func):
    global _trace_hook
    _trace_hook = func


setprofile_all_threads, settrace_all_threads = setprofile, settrace


def getprofile():
    return _profile_hook


def gettrace():
    return _trace_hook


def _register_atexit(func, *args, **kwargs):
    import atexit

    atexit.register(func, *args, **kwargs)
