"""Tells the recorder of a traced run (`_trace`) what the loop does. While nothing is recorded, nothing of this is there: `begin` puts
functions that tell in the place of asyncio's own, and `end` puts those back.
"""

import _trace
from _runtime import hide_frames

from . import base_events, events, futures, stepping

# What a program sees of asyncio is the same with and without.
hide_frames()

BaseEventLoop, Handle, Future, Task = base_events.BaseEventLoop, events.Handle, futures.Future, stepping.Task

# What has been replaced: class, name, function.
_replaced = []


def begin():
    """From here on the recorder hears of what loops do."""
    for cls, make in _TELLING:
        name = make.__name__
        original = cls.__dict__[name]
        telling = make(original)
        telling.__name__, telling.__qualname__ = original.__name__, original.__qualname__
        _replaced.append((cls, name, original))
        setattr(cls, name, telling)


def end():
    """Loops tell nothing any more."""
    while _replaced:
        setattr(*_replaced.pop())


# Each function below takes the original and gives what stands in its place; it has its name.

# ---- calls ----------------------------------------------------------------------------------------------------


def _add_ready(original):
    def telling(self, handle):
        _trace.handle(handle, handle._callback, handle._args)
        return original(self, handle)

    return telling


def _add_callback(original):
    def telling(self, handle):
        if not handle._cancelled:
            _trace.handle(handle, handle._callback, handle._args)
        original(self, handle)

    return telling


def call_at(original):
    def telling(self, when, callback, *args, context=None):
        timer = original(self, when, callback, *args, context=context)
        _trace.timer_handle(timer, callback, args, timer._when)
        return timer

    return telling


def _move_due_timers(original):
    def telling(self):
        waiting = len(self._ready)
        original(self)
        for timer in list(self._ready)[waiting:]:
            _trace.due(timer)

    return telling


def _run(original):
    def telling(self):
        _trace.calls(self, self._callback)
        try:
            original(self)
        finally:
            _trace.called(self)

    return telling


def cancel(original):
    def telling(self):
        if not self._cancelled:
            _trace.uncalled(self)
        original(self)

    return telling


# ---- turns ----------------------------------------------------------------------------------------------------


def _run_forever_setup(original):
    def telling(self):
        original(self)
        _trace.enter(False)

    return telling


def _run_forever_cleanup(original):
    def telling(self):
        _trace.leave()
        original(self)

    return telling


def run_until_complete(original):
    def telling(self, future):
        # The loop's own tasks at the end of `asyncio.run`.
        code = getattr(future, "cr_code", None)
        if code not in (shutdown.__code__ for shutdown in _SHUTDOWNS):
            return original(self, future)
        _trace.mute(True)
        try:
            return original(self, future)
        finally:
            _trace.mute(False)

    return telling


_SHUTDOWNS = BaseEventLoop.shutdown_asyncgens, BaseEventLoop.shutdown_default_executor

# ---- tasks and futures ----------------------------------------------------------------------------------------


def _resume(original):
    def telling(self, error):
        _trace.step(self)
        original(self, error)

    return telling


def _wait_for(original):
    def telling(self, future):
        if future is None or futures.isfuture(future):
            _trace.waits(self, future, None)
        original(self, future)

    return telling


def _cancel_task(original):
    def telling(self, msg=None):
        if not self.done():
            _trace.cancel(self, msg)
        return original(self, msg)

    return telling


_cancel_task.__name__ = "cancel"


def _schedule_callbacks(original):
    def telling(self):
        if self._state == "CANCELLED":
            _trace.cancelled(self)
        else:
            _trace.done(self, self._result, self._exception)
        for fn, _ in self._to_call:
            task = getattr(fn, "__self__", None)
            if isinstance(task, Task):
                _trace.woken(task, self)
        original(self)

    return telling


def _add_awaiter(original):
    def telling(self, waiter):
        original(self, waiter)
        if isinstance(waiter, Task):
            _trace.awaits(waiter, self)

    return telling


def _discard_awaiter(original):
    def telling(self, waiter):
        original(self, waiter)
        # Nobody waits for what is done.
        if isinstance(waiter, Task) and not self.done():
            _trace.unawaits(waiter, self)

    return telling


_TELLING = (
    (BaseEventLoop, _add_ready),
    (BaseEventLoop, _add_callback),
    (BaseEventLoop, call_at),
    (BaseEventLoop, _move_due_timers),
    (BaseEventLoop, _run_forever_setup),
    (BaseEventLoop, _run_forever_cleanup),
    (BaseEventLoop, run_until_complete),
    (Handle, _run),
    (Handle, cancel),
    (Task, _resume),
    (Task, _wait_for),
    (Task, _cancel_task),
    (Future, _schedule_callbacks),
    (Future, _add_awaiter),
    (Future, _discard_awaiter),
)
