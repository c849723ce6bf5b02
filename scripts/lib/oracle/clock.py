"""The oracle's time: a clock that stands still until somebody waits, and an event loop that lives by it."""

import importlib.abc
import importlib.machinery
import math
import selectors
import sys
import time

import oracle_host

EPOCH = 1_767_225_600
"""Seconds since 1970 at which every run begins: 2026-01-01T00:00:00Z."""


class Clock:
    """Counts whole nanoseconds. A wait takes a thousand more than asked for, as the sandbox's does (`sandbox/host/clock.ts`)."""

    def __init__(self):
        self.ns = 0

    def advance(self, seconds):
        self.ns += round(seconds * 1e9) + 1000 * (seconds > 0)
        oracle_host.set_date(EPOCH * 1000 + self.ns / 1e6)


clock = Clock()


def sleep(seconds, /):
    if math.isnan(seconds):
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    clock.advance(seconds)


def install():
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


def virtual_loop(asyncio):
    """CPython's own event loop on the virtual clock, for one instance of asyncio."""

    class VirtualLoop(asyncio.BaseEventLoop):
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

        def run_in_executor(self, executor, func, *args):
            """In place, and known to the loop a turn later: there are no threads."""
            future = self.create_future()
            try:
                settle, value = future.set_result, func(*args)
            except Exception as error:
                settle, value = future.set_exception, error
            self.call_soon(lambda: future.done() or settle(value))
            return future

    # Programs see the name that the loop has on Unix.
    VirtualLoop.__name__ = VirtualLoop.__qualname__ = "_UnixSelectorEventLoop"
    return VirtualLoop


def adopt(asyncio):
    """Lets `asyncio.run(main())` use the clock. New loops are virtual, and there is none unasked, as in CPython 3.14."""

    class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
        _loop_factory = virtual_loop(asyncio)

    asyncio.run = asyncio.runners.run
    asyncio._set_running_loop(None)
    asyncio.events._set_event_loop_policy(Policy())


class FreshAsyncio(importlib.abc.MetaPathFinder):
    """Gives each program that imports asyncio an instance of its own, whose first task is `Task-1`."""

    loaders = {}

    def find_spec(self, name, path=None, target=None):
        if not of_asyncio(name):
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec and name != "_asyncio":
            spec.loader = self.loaders.setdefault(name, CompiledOnce(spec.loader))
        return spec

    @staticmethod
    def forget():
        for name in list(filter(of_asyncio, sys.modules)):
            del sys.modules[name]


class CompiledOnce(importlib.abc.InspectLoader):
    """Loads one module of asyncio as another loader does, and keeps its code for the next time."""

    def __init__(self, loader):
        self.loader = loader
        self.code = None

    def is_package(self, name):
        return self.loader.is_package(name)

    def get_source(self, name):
        return self.loader.get_source(name)

    def get_code(self, name):
        self.code = self.code or self.loader.get_code(name)
        return self.code

    def exec_module(self, module):
        super().exec_module(module)
        if module.__name__ == "asyncio":
            adopt(module)


def of_asyncio(name):
    return name == "_asyncio" or name.partition(".")[0] == "asyncio"


def reset():
    """Back to the state before any run. The finders are those of a new run already."""
    clock.ns = 0
    clock.advance(0)
    FreshAsyncio.forget()
    sys.meta_path.insert(1, FreshAsyncio())
