"""Futures: boxes for a result that is not there yet. Awaiting one hands it up to the task, which steps on when it is done.

In CPython `Future` and `Task` are written in C, in a module `_asyncio`: the classes here carry its name, so that they print
alike, and their functions leave no entries in tracebacks.
"""

import _in_c
import sys
from _future_iter import awaiting
from _runtime import hide_frames, name_in_messages

from . import events
from .exceptions import CancelledError, InvalidStateError

hide_frames()

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"

GenericAlias = type(list[int])


class Future:
    """A result, an exception or a cancellation to come, and the callbacks that wait for it."""

    _state = _PENDING
    _result = None
    _exception = None
    # The traceback as it was when the exception was set, until it is raised.
    _exception_tb = None
    _cancel_message = None
    # The CancelledError that ended a task's coroutine: raised once more, with its traceback, in who awaits the task.
    _cancelled_exc = None
    _source_traceback = None
    # Reports an exception that nobody has asked for when the future is dropped.
    _unretrieved = None
    # What tells of a task that is dropped before it is done. It knows the callbacks, too.
    _obituary = None
    # Tasks that wait for this future through something else: a group, a gathering.
    _awaiters = None
    # True while a future is handed up from `await` to the task. It says "this is a future" (None: that it is none), and
    # tells `await future` from `yield future`.
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._to_call = []
        if self._loop.get_debug():
            self._note_origin(sys._getframe(0))

    def _note_origin(self, frame):
        from .format_helpers import extract_stack

        self._source_traceback = extract_stack(frame)

    def __getattr__(self, name):
        if name in ("_loop", "_to_call"):
            raise RuntimeError("Future object is not initialized.")
        # Raises the usual error.
        return object.__getattribute__(self, name)

    def __repr__(self):
        from .format_helpers import future_repr

        return future_repr(self)

    __class_getitem__ = classmethod(GenericAlias)

    @_in_c.given_its_class
    def get_loop(self):
        return self._loop

    # ---- reading ----------------------------------------------------------------------------------------------

    def done(self):
        return self._state is not _PENDING

    def cancelled(self):
        return self._state is _CANCELLED

    def result(self):
        """The result, or raises the exception. InvalidStateError if there is none yet."""
        if self._state is _FINISHED:
            error = self._exception
            if error is None:
                return self._result
            self._log_traceback = False
            # As it was when the exception was set; once, as CPython does: later raises begin with an empty traceback.
            error.__traceback__, self._exception_tb = self._exception_tb, None
            raise error
        self._check_outcome("Result is not set.")

    @_in_c.given_its_class
    def exception(self):
        """The exception, or None. InvalidStateError if it is not done."""
        if self._state is _FINISHED:
            self._log_traceback = False
            return self._exception
        self._check_outcome("Exception is not set.")

    def _check_outcome(self, message):
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        raise InvalidStateError(message if "_loop" in self.__dict__ else "Future object is not initialized.")

    def _make_cancelled_error(self):
        error = self._cancelled_exc
        if error is not None:
            self._cancelled_exc = None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    # ---- settling ---------------------------------------------------------------------------------------------

    @_in_c.given_its_class
    def set_result(self, result, /):
        if self._state is not _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    @_in_c.given_its_class
    def set_exception(self, exception, /):
        if self._state is not _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type) and issubclass(exception, BaseException):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            exception = _disguised(exception)
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._unretrieved = Unretrieved(self)
        self._schedule_callbacks()

    def cancel(self, /, msg=None):
        """Ends the future with a CancelledError. False if it was done."""
        self._log_traceback = False
        if self._state is not _PENDING:
            return False
        # Before anything is changed: it may not have been initialized.
        self._loop
        self._cancel_message = msg
        self._state = _CANCELLED
        self._schedule_callbacks()
        return True

    # ---- callbacks --------------------------------------------------------------------------------------------

    def add_done_callback(self, fn, /, *, context=None):
        """Has `fn(future)` called in the turn after this one is done."""
        if self._state is not _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._to_call.append((fn, events.copy_context() if context is None else context))
            if self._obituary is not None:
                self._obituary.note_callback(fn)

    @_in_c.given_its_class
    def remove_done_callback(self, fn, /):
        """Takes back all callbacks equal to `fn`; gives their number."""
        kept = [pair for pair in self._to_call if pair[0] != fn]
        removed = len(self._to_call) - len(kept)
        if removed:
            self._to_call = kept
            if self._obituary is not None:
                self._obituary.note_callbacks(kept)
        return removed

    def _schedule_callbacks(self):
        callbacks = self._to_call
        if callbacks:
            self._to_call = []
            for fn, context in callbacks:
                self._loop.call_soon(fn, self, context=context)

    # ---- waiting ----------------------------------------------------------------------------------------------

    @awaiting
    def __await__(self):
        """Hands the future itself up, once. What is sent back does not matter: the result is in the future."""
        while self._state is _PENDING:
            if self._asyncio_future_blocking:
                raise RuntimeError("await wasn't used with future")
            self._asyncio_future_blocking = True
            yield self
        # Not a subclass's own.
        return _result(self)

    __iter__ = __await__

    # ---- being looked at --------------------------------------------------------------------------------------

    @property
    def _callbacks(self):
        return [*self._to_call] or None

    @property
    def _log_traceback(self):
        return self._unretrieved is not None and self._unretrieved.future is not None

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        if self._unretrieved is not None:
            self._unretrieved.future = None

    @property
    def _asyncio_awaited_by(self):
        """A frozen set of the tasks that wait for this one, or None."""
        from .stepping import all_tasks

        waiting = {task for task in all_tasks(self._loop) if task._fut_waiter is self}
        return frozenset(waiting | (self._awaiters or set())) or None

    def _add_awaiter(self, waiter):
        self._awaiters = {*(self._awaiters or ()), waiter}

    def _discard_awaiter(self, waiter):
        self._awaiters = self._awaiters - {waiter}


Future.__module__ = "_asyncio"
name_in_messages(Future, "_asyncio.Future")
_result = Future.result
# CPython has a class in Python beside the one in C.
_PyFuture = _CFuture = Future


class Unretrieved:
    """Held by a future that failed, and by nothing else: when the future is dropped, this goes too, and tells the loop.

    It must not hold the future; so it has a likeness of it, with the same state.
    """

    def __init__(self, future):
        self.future = likeness = object.__new__(type(future))
        likeness.__dict__.update(future.__dict__, _to_call=[])

    def __del__(self):
        future = self.future
        if future is None:
            return
        context = {
            "message": f"{type(future).__name__} exception was never retrieved",
            "exception": future._exception,
            "future": future,
        }
        if future._source_traceback:
            context["source_traceback"] = future._source_traceback
        future._loop.call_exception_handler(context)


def _disguised(stop):
    """A StopIteration would end the coroutine that awaits (PEP 479)."""
    error = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
    error.__cause__ = error.__context__ = stop
    return error


def isfuture(obj):
    """Is it a future, or made to be taken for one? Its class says so by `_asyncio_future_blocking`."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _get_loop(future):
    get_loop = getattr(future, "get_loop", None)
    return future._loop if get_loop is None else get_loop()


def _set_unless_done(future, setter, value):
    if not future.done():
        setter(value)


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _copy_future_state(source, dest):
    """Settles a future as another one is."""
    if dest.cancelled():
        return
    if source.cancelled():
        dest.cancel()
        return
    error = source.exception()
    if error is None:
        dest.set_result(source.result())
    else:
        dest.set_exception(error)


def future_add_to_awaited_by(fut, waiter, /):
    """Notes who waits, for `capture_call_graph`. Tasks that await a future directly need no note: they are its callbacks."""
    if isinstance(fut, Future) and isinstance(waiter, Future):
        fut._add_awaiter(waiter)


def future_discard_from_awaited_by(fut, waiter, /):
    if isinstance(fut, Future) and fut._awaiters:
        fut._discard_awaiter(waiter)


_py_future_add_to_awaited_by = _c_future_add_to_awaited_by = future_add_to_awaited_by
_py_future_discard_from_awaited_by = _c_future_discard_from_awaited_by = future_discard_from_awaited_by


def wrap_future(future, *, loop=None):
    """A future of asyncio that is settled as one of `concurrent.futures`, and the other way round when it is cancelled."""
    if isfuture(future):
        return future
    from concurrent.futures import Future as ConcurrentFuture

    if not isinstance(future, ConcurrentFuture):
        raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
    if loop is None:
        loop = events.get_event_loop()
    wrapped = loop.create_future()
    _chain_future(future, wrapped)
    return wrapped


def _chain_future(source, destination):
    """Settles `destination` when `source` is done, and cancels `source` when `destination` is cancelled. One of them may be a
    `concurrent.futures.Future`: the other one's loop is told through `call_soon_threadsafe`."""
    source_loop = _get_loop(source) if isfuture(source) else None
    destination_loop = _get_loop(destination) if isfuture(destination) else None

    def settle():
        if isfuture(destination):
            _copy_future_state(source, destination)
        else:
            _settle_concurrent(destination, source)

    def on_source_done(_):
        if destination.cancelled() and destination_loop is not None and destination_loop.is_closed():
            return
        if destination_loop is None or destination_loop is source_loop:
            settle()
        elif not destination_loop.is_closed():
            destination_loop.call_soon_threadsafe(settle)

    def on_destination_done(_):
        if not destination.cancelled():
            return
        if source_loop is None or source_loop is destination_loop:
            source.cancel()
        else:
            source_loop.call_soon_threadsafe(source.cancel)

    destination.add_done_callback(on_destination_done)
    source.add_done_callback(on_source_done)


def _settle_concurrent(destination, source):
    if source.cancelled():
        destination.cancel()
    if not destination.set_running_or_notify_cancel():
        return
    error = source.exception()
    if error is None:
        destination.set_result(source.result())
    else:
        destination.set_exception(error)


_SHOWN = (
    *("_asyncio_awaited_by", "_asyncio_future_blocking", "_callbacks", "_cancel_message", "_exception", "_log_traceback"),
    *("_loop", "_make_cancelled_error", "_result", "_source_traceback", "_state"),
)
_in_c.shows(Future, *_SHOWN)
_in_c.written_in_c(Future, future_add_to_awaited_by, future_discard_from_awaited_by, module="_asyncio")
