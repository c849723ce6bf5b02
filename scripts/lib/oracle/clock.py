"""The oracle's time: a clock that stands still until somebody waits, and an event loop that lives by it."""

import asyncio
import math
import selectors
import time

import oracle_host

EPOCH = 1_767_225_600
"""Seconds since 1970 at which every run begins: 2026-01-01T00:00:00Z."""


class Clock:
    """Counts whole nanoseconds, so that three sleeps of 0.1 s make 0.3 s."""

    def __init__(self):
        self.ns = 0

    def advance(self, seconds):
        self.ns += round(seconds * 1e9)
        oracle_host.set_date(EPOCH * 1000 + self.ns / 1e6)


clock = Clock()


def sleep(seconds, /):
    if math.isnan(seconds):
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    clock.advance(seconds)


def install_time():
    """Puts the clock under the functions of `time` that read one."""
    local, utc, text, ctime = time.localtime, time.gmtime, time.strftime, time.ctime
    now_ns = lambda: EPOCH * 10**9 + clock.ns
    now = lambda: now_ns() / 1e9
    count_ns = lambda: clock.ns
    count = lambda: clock.ns / 1e9
    time.time, time.time_ns = now, now_ns
    for name in ("monotonic", "perf_counter", "process_time", "thread_time"):
        setattr(time, name, count)
        setattr(time, name + "_ns", count_ns)
    time.sleep = sleep
    time.localtime = lambda seconds=None: local(now() if seconds is None else seconds)
    time.gmtime = lambda seconds=None: utc(now() if seconds is None else seconds)
    time.ctime = lambda seconds=None: ctime(now() if seconds is None else seconds)
    time.strftime = lambda form, t=None: text(form, time.localtime() if t is None else t)


class ClockSelector(selectors.BaseSelector):
    """Has no files to watch: waiting for one moves the clock on."""

    def register(self, fileobj, events, data=None):
        raise NotImplementedError("the oracle has no sockets")

    def unregister(self, fileobj):
        raise KeyError(fileobj)

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("deadlock: nothing is ready and no timer is set")
        clock.advance(max(timeout, 0))
        return []

    def get_map(self):
        return {}


class VirtualLoop(asyncio.BaseEventLoop):
    """CPython's own event loop on the virtual clock."""

    def __init__(self):
        super().__init__()
        self._selector = ClockSelector()
        self._clock_resolution = 1e-9

    def time(self):
        return clock.ns / 1e9

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    """Gives virtual loops, and none unasked, as CPython 3.14 does."""

    _loop_factory = VirtualLoop


def install():
    """Lets a program's own `time.sleep(1)` and `asyncio.run(main())` use the clock."""
    install_time()
    asyncio.run = asyncio.runners.run


def reset():
    """Back to the state before any run."""
    clock.ns = 0
    clock.advance(0)
    asyncio._set_running_loop(None)
    asyncio.events._set_event_loop_policy(Policy())
