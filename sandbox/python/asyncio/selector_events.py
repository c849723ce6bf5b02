"""The loop that programs get: a `BaseEventLoop` whose time is the sandbox's clock."""

import time

from .base_events import BaseEventLoop


class Clock:
    """Stands where other systems have a selector. There are no files to watch: to wait is to move the clock on."""

    def select(self, timeout):
        """Waits so many seconds. None means until something happens, and nothing ever would."""
        if timeout is None:
            raise RuntimeError("deadlock: nothing is ready and no timer is set")
        if timeout > 0:
            time.sleep(timeout)
        return ()

    def close(self):
        pass


class _UnixSelectorEventLoop(BaseEventLoop):
    """Named as the loop of CPython on Unix, which programs see when they print it."""

    def __init__(self, selector=None):
        super().__init__()
        self._selector = Clock() if selector is None else selector
        self._clock_resolution = 1e-9
        self.time = time.monotonic

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
