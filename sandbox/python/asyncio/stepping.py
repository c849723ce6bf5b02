"""Tasks: futures that run a coroutine. A task steps it with `send(None)`, gets a future handed up, and steps again when that
is done. Nothing else crosses the boundary: the coroutine finds the result in the future.
"""

import _in_c
from _runtime import hide_frames, name_in_messages
from _weakref import ref
from itertools import count

from . import events
from .coroutines import GeneratorType, iscoroutine
from .exceptions import CancelledError, InvalidStateError
from .futures import Future, GenericAlias, _FINISHED, _PENDING, _SHOWN, _get_loop

# In CPython this is C: it leaves no entries in tracebacks.
hide_frames()

# ---- the tasks there are --------------------------------------------------------------------------------------

_task_number = count(1)
# The task of the running loop whose step is under way, or None.
_current_task = None
# Weak references to the tasks that are not done, with what is needed to tell of one that is dropped before.
_scheduled_tasks = {}


def current_task(loop=None):
    """The task whose step is under way, or None (in a callback). RuntimeError when no loop runs and none is given."""
    running = events.get_running_loop() if loop is None else events._running_loop
    return _current_task if (running if loop is None else loop) is running else None


def all_tasks(loop=None):
    """The set of the loop's tasks that are not done."""
    if loop is None:
        loop = events.get_running_loop()
    tasks = (reference() for reference in list(_scheduled_tasks))
    return {task for task in tasks if task is not None and _get_loop(task) is loop and not task.done()}


def _enter_task(loop, task):
    current = _swap_current_task(loop, task)
    if current is not None:
        _swap_current_task(loop, current)
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {current!r} is being executed.")


def _leave_task(loop, task):
    current = _swap_current_task(loop, None)
    if current is not task:
        _swap_current_task(loop, current)
        raise RuntimeError(f"Invalid attempt to leave task {task!r} while task {current!r} is entered.")


def _swap_current_task(loop, task):
    """Makes a task the current one, or None. Gives the one before."""
    global _current_task
    if loop is not events._running_loop:
        raise RuntimeError(f"loop {loop!r} is not the running loop")
    previous, _current_task = _current_task, task
    return previous


# ---- the task -------------------------------------------------------------------------------------------------


class Task(Future):
    """Runs a coroutine: its return value, or the exception that ends it, is the result."""

    # The future that the coroutine waits for.
    _fut_waiter = None
    # A cancellation that is thrown in at the next step, since there is no future to pass it on to.
    _must_cancel = False
    _num_cancels_requested = 0
    # The weak reference to the task sees that it is dropped before it is done: it has the obituary as its callback.
    _reference = None

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = f"Task-{next(_task_number)}" if name is None else name if type(name) is str else str(name)
        self._coro = coro
        self._context = events.copy_context() if context is None else context
        # CPython asks the loop that was given, be it none.
        if eager_start and loop.is_running():
            self._take_first_step_now()
        else:
            self._register()
            self._loop.call_soon(self._step, context=self._context)

    def __repr__(self):
        from .format_helpers import task_repr

        return task_repr(self)

    __class_getitem__ = classmethod(GenericAlias)

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value, /):
        self._name = name = str(value)
        if self._obituary is not None:
            kind, _, loop, source = self._obituary.task
            self._obituary.task = kind, name, loop, source

    def set_result(self, result, /):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, /, *, limit=None):
        """Frames of the coroutine: the suspended one, or those of the traceback that ended it; the outermost first."""
        from .format_helpers import task_stack

        return task_stack(self, limit)

    def print_stack(self, /, *, limit=None, file=None):
        """Prints what `get_stack` finds, as a traceback."""
        from .format_helpers import print_task_stack

        return print_task_stack(self, limit, file)

    # ---- cancelling -------------------------------------------------------------------------------------------

    def cancel(self, /, msg=None):
        """Asks for a CancelledError to be thrown into the coroutine, which may refuse. False if the task is done."""
        self._log_traceback = False
        if self._state is not _PENDING:
            return False
        self._num_cancels_requested += 1
        if self._obituary is not None:
            self._obituary.cancels += 1
        # The innermost future is cancelled first; the error comes back through the coroutines that await it.
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How many cancellations have been asked for, less those taken back."""
        return self._num_cancels_requested

    def uncancel(self):
        """Takes back one request, as who has dealt with its own cancellation does. Gives how many are left."""
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
            if self._obituary is not None:
                self._obituary.cancels -= 1
            if self._num_cancels_requested == 0:
                self._must_cancel = False
        return self._num_cancels_requested

    # ---- stepping ---------------------------------------------------------------------------------------------

    def task_wakeup(self, future):
        """The callback on the future that is waited for."""
        if future._state is _FINISHED and future._exception is None:
            self._step()
            return
        error = None
        try:
            future.result()
        except BaseException as failure:
            error = failure
        # Not within the handler: what the coroutine raises next has nothing to do with this error.
        self._step(error)

    def _step(self, error=None):
        """Goes on until the next await that has to wait; with `error`, by raising it in the coroutine."""
        if self._state is not _PENDING:
            raise InvalidStateError(f"__step(): already done: {self!r}, {error!r}")
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        _enter_task(loop, self)
        try:
            self._resume(error)
        finally:
            _leave_task(loop, self)

    def _resume(self, error):
        coro = self._coro
        try:
            # The value sent is always None: what is awaited knows its own result.
            handed_up = coro.send(None) if error is None else coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                # Cancelled in its last step, with no await left to raise it.
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as leaving:
            self._unregister()
            super().set_exception(leaving)
            raise
        except BaseException as failure:
            # First: what tells of an exception that nobody asks for keeps what the task has now.
            self._unregister()
            super().set_exception(failure)
            return
        else:
            self._wait_for(handed_up)
            return
        self._unregister()

    def _wait_for(self, future):
        """Sees to it that the task steps on when what the coroutine has handed up is done."""
        blocking = getattr(future, "_asyncio_future_blocking", None)
        if blocking is None:
            self._wait_for_other(future)
        elif _get_loop(future) is not self._loop:
            self._fail_soon(f"Task {self!r} got Future {future!r} attached to a different loop")
        elif not blocking:
            self._fail_soon(f"yield was used instead of yield from in task {self!r} with {future!r}")
        elif future is self:
            self._fail_soon(f"Task cannot await on itself: {self!r}")
        else:
            future._asyncio_future_blocking = False
            future.add_done_callback(self.task_wakeup, context=self._context)
            self._fut_waiter = future
            self._obituary.note_wait(future)
            if self._must_cancel and future.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _wait_for_other(self, value):
        if value is None:
            # A bare yield: others have their turn first.
            self._loop.call_soon(self._step, context=self._context)
        elif isinstance(value, GeneratorType):
            self._fail_soon(f"yield was used instead of yield from for generator in task {self!r} with {value!r}")
        else:
            self._fail_soon(f"Task got bad yield: {value!r}")

    def _fail_soon(self, message):
        self._loop.call_soon(self._step, RuntimeError(message), context=self._context)

    def _take_first_step_now(self):
        """Eager tasks: a coroutine that never has to wait is done before the loop hears of it."""
        loop = self._loop
        previous = _swap_current_task(loop, self)
        try:
            self._register()
            self._context.run(self._resume, None)
        finally:
            _swap_current_task(loop, previous)
            if self._state is not _PENDING:
                self._coro = None
                if self._unretrieved is not None:
                    self._unretrieved.future._coro = None

    # ---- being known ------------------------------------------------------------------------------------------

    def _register(self):
        self._obituary = obituary = Obituary(self)
        self._reference = reference = ref(self, obituary)
        _scheduled_tasks[reference] = obituary

    def _unregister(self):
        _scheduled_tasks.pop(self._reference, None)
        self._obituary = self._reference = None

    @property
    def _log_destroy_pending(self):
        return self._obituary is not None and self._obituary.wanted

    @_log_destroy_pending.setter
    def _log_destroy_pending(self, value):
        if self._obituary is not None:
            self._obituary.wanted = value


Task.__module__ = "_asyncio"
name_in_messages(Task, "_asyncio.Task")


class Obituary:
    """Tells the loop of a task that is dropped before it is done; it is the callback of the weak reference to the task.

    It must hold nothing through which the task could be reached: neither a coroutine that waits, nor the future it waits for.
    """

    def __init__(self, task):
        coro = task._coro
        self.task = type(task), task._name, task._loop, task._source_traceback
        self.wanted = True
        # Until the task waits for the first time, the coroutine is harmless.
        self.coro = coro
        self.coro_name = getattr(coro, "__qualname__", None)
        self.coro_code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
        # The class of the future that is waited for; for a task, its obituary.
        self.waits_for = None
        self.cancels = 0
        # Names and code objects of the callbacks.
        self.callbacks = []

    def note_wait(self, future):
        self.coro = None
        self.waits_for = getattr(future, "_obituary", None) or type(future)

    def note_callback(self, function):
        self.callbacks.append((getattr(function, "__qualname__", None), getattr(function, "__code__", None)))

    def note_callbacks(self, pairs):
        self.callbacks.clear()
        for function, _ in pairs:
            self.note_callback(function)

    def __call__(self, reference):
        _scheduled_tasks.pop(reference, None)
        if not self.wanted:
            return
        task = self.likeness()
        context = {"message": "Task was destroyed but it is pending!", "task": task}
        if task._source_traceback:
            context["source_traceback"] = task._source_traceback
        task._loop.call_exception_handler(context)

    def likeness(self):
        """A task that prints as the one that is gone; its coroutine has been closed with it."""
        kind, name, loop, source = self.task
        task = object.__new__(kind)
        callbacks = [(LostCallback(*about), None) for about in self.callbacks]
        task.__dict__.update(_to_call=callbacks, _name=name, _loop=loop, _source_traceback=source)
        task._num_cancels_requested = self.cancels
        task._context = events.copy_context()
        task._coro = self.coro or ClosedCoroutine(self.coro_name, self.coro_code)
        if isinstance(self.waits_for, Obituary):
            task._fut_waiter = self.waits_for.likeness()
        elif self.waits_for is not None:
            task._fut_waiter = future = object.__new__(self.waits_for)
            future.__dict__.update(_to_call=[(task.task_wakeup, None)], _loop=loop)
        return task


class LostCallback:
    """What is left of a callback: its name, and where it was defined."""

    def __init__(self, name, code):
        self.__qualname__ = name
        self.__code__ = code


class ClosedCoroutine:
    """What is left of a coroutine: its name, and where it was defined."""

    cr_frame = None

    def __init__(self, name, code):
        self.__qualname__ = name
        self.cr_code = code


def _register_task(task):
    """Lets `all_tasks` know a task of another class."""
    _scheduled_tasks[ref(task)] = None


def _unregister_task(task):
    _scheduled_tasks.pop(ref(task), None)


_in_c.shows(Task, *_SHOWN, "_coro", "_fut_waiter", "_log_destroy_pending", "_must_cancel")
_in_c.written_in_c(
    Task, current_task, all_tasks, _enter_task, _leave_task, _swap_current_task, _register_task, _unregister_task, module="_asyncio"
)
# There, a task has its own copies of what asks for its outcome.
_in_c.repeat(
    Task,
    *("result", "exception", "add_done_callback", "remove_done_callback", "cancelled", "done"),
    *("_make_cancelled_error", "__await__", "__iter__"),
)
