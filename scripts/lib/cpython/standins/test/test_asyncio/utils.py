"""What `test_asyncio` asks of its `utils`, written afresh for the sandbox: loops whose time a test dictates, and small helpers.

Servers, certificates and threads are left out.
"""

import asyncio
import collections
import contextlib
import re
import unittest
import weakref
from unittest import mock

from asyncio import base_events, events, format_helpers
from asyncio.log import logger
from test import support

# Seconds by which clocks of some systems may be off.
CLOCK_RES = 0.050


# ---- turning a loop ----


def run_once(loop):
    """Takes one turn, and what is needed to stop behind it."""
    loop.call_soon(loop.stop)
    loop.run_forever()


def run_briefly(loop):
    """Runs an empty task: what is ready before it is run, too."""

    async def nothing():
        pass

    coro = nothing()
    task = loop.create_task(coro)
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        coro.close()


def run_until(loop, pred, timeout=support.SHORT_TIMEOUT):
    """Runs until `pred()` holds."""
    end = loop.time() + timeout
    while not pred():
        if loop.time() >= end:
            raise TimeoutError
        loop.run_until_complete(asyncio.sleep(0.001))


async def await_without_task(coro):
    """Drives a coroutine from a callback, where there is no current task; raises what it raises."""
    failure = None

    def drive():
        nonlocal failure
        try:
            for _ in coro.__await__():
                pass
        except BaseException as error:
            failure = error

    asyncio.get_running_loop().call_soon(drive)
    await asyncio.sleep(0)
    if failure is not None:
        raise failure


# ---- a loop without a clock ----


class NoFiles:
    """A selector in which nothing ever happens."""

    def __init__(self):
        self.keys = {}

    def register(self, fileobj, events, data=None):
        self.keys[fileobj] = key = (fileobj, events, data)
        return key

    def unregister(self, fileobj):
        return self.keys.pop(fileobj)

    def select(self, timeout=None):
        return []

    def get_map(self):
        return self.keys

    def close(self):
        self.keys.clear()


def _no_timers():
    yield


class TestLoop(base_events.BaseEventLoop):
    """A loop whose time a generator tells: it is sent the moment of each new timer, and yields by how much time goes on."""

    __test__ = False

    def __init__(self, gen=None):
        super().__init__()
        self._check_on_close = gen is not None
        self._gen = (gen or _no_timers)()
        next(self._gen)
        self._time = 0
        self._clock_resolution = 1e-9
        self._timers = []
        self._selector = NoFiles()
        self._transports = weakref.WeakValueDictionary()
        self.readers = {}
        self.writers = {}
        self.reset_counters()

    def time(self):
        return self._time

    def advance_time(self, advance):
        if advance:
            self._time += advance

    def call_at(self, when, callback, *args, context=None):
        self._timers.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _run_once(self):
        super()._run_once()
        timers, self._timers = self._timers, []
        for when in timers:
            self.advance_time(self._gen.send(when))

    def close(self):
        super().close()
        if self._check_on_close:
            try:
                self._gen.send(0)
            except StopIteration:
                return
            raise AssertionError("the test expected more timers")

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    # ---- files: what was asked for is only noted ----

    def reset_counters(self):
        self.remove_reader_count = collections.defaultdict(int)
        self.remove_writer_count = collections.defaultdict(int)

    def _add_reader(self, fd, callback, *args):
        self.readers[fd] = events.Handle(callback, args, self, None)

    def _add_writer(self, fd, callback, *args):
        self.writers[fd] = events.Handle(callback, args, self, None)

    def _remove_reader(self, fd):
        self.remove_reader_count[fd] += 1
        return self.readers.pop(fd, None) is not None

    def _remove_writer(self, fd):
        self.remove_writer_count[fd] += 1
        return self.writers.pop(fd, None) is not None

    add_reader, add_writer, remove_reader, remove_writer = _add_reader, _add_writer, _remove_reader, _remove_writer

    def assert_reader(self, fd, callback, *args):
        self._assert_handle(self.readers, fd, callback, args)

    def assert_writer(self, fd, callback, *args):
        self._assert_handle(self.writers, fd, callback, args)

    def _assert_handle(self, handles, fd, callback, args):
        if fd not in handles:
            raise AssertionError(f"nobody waits for file {fd}")
        handle = handles[fd]
        if (handle._callback, handle._args) != (callback, args):
            raise AssertionError(f"{handle!r} waits for file {fd}")

    def assert_no_reader(self, fd):
        if fd in self.readers:
            raise AssertionError(f"{self.readers[fd]!r} waits for file {fd}")


# ---- mocks and patterns ----


def MockCallback(**kwargs):
    return mock.Mock(spec=["__call__"], **kwargs)


class MockPattern(str):
    """Equal to texts in which the pattern is found."""

    __hash__ = str.__hash__

    def __eq__(self, other):
        return re.search(str(self), other, re.DOTALL) is not None


class MockInstanceOf:
    """Equal to instances of a class."""

    def __init__(self, type):
        self._type = type

    def __eq__(self, other):
        return isinstance(other, self._type)


def mock_nonblocking_socket(proto=6, type=1, family=2):
    """A mock of a socket (TCP over IPv4, unless said otherwise) that never blocks."""
    import socket

    sock = mock.MagicMock(socket.socket)
    sock.proto, sock.type, sock.family = proto, type, family
    sock.gettimeout.return_value = 0.0
    return sock


@contextlib.contextmanager
def unix_socket_path():
    raise unittest.SkipTest("needs a socket in a file system")
    yield


def get_function_source(func):
    """File and line of a function."""
    source = format_helpers._get_function_source(func)
    if source is None:
        raise ValueError(f"{func!r} has no source")
    return source


@contextlib.contextmanager
def disable_logger():
    level = logger.level
    logger.setLevel(100)
    try:
        yield
    finally:
        logger.setLevel(level)


class TestCase(unittest.TestCase):
    """Closes the loops that a test makes, and sees that no exception is left under way."""

    @staticmethod
    def close_loop(loop):
        if loop._default_executor is not None and not loop.is_closed():
            loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError("a loop is needed")
        # Whatever asks for the loop has to be given it.
        events.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        import sys

        events.set_event_loop(None)
        self.assertIsNone(sys.exception())
        self.doCleanups()
