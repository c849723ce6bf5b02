"""Making tasks, and waiting for several things at once. (The class `Task` itself is in `stepping`.)"""

import math

from _runtime import mark_iterable_coroutine

from . import events, futures
from .coroutines import iscoroutine
from .exceptions import CancelledError
from .stepping import (
    Task,
    _enter_task,
    _leave_task,
    _register_task,
    _scheduled_tasks,
    _swap_current_task,
    _unregister_task,
    all_tasks,
    current_task,
)

# CPython has each of these twice, in Python and in C.
_PyTask = _CTask = Task
_py_all_tasks = _c_all_tasks = all_tasks
_py_current_task = _c_current_task = current_task
_py_register_task = _c_register_task = _register_task
_py_unregister_task = _c_unregister_task = _unregister_task
_py_enter_task = _c_enter_task = _enter_task
_py_leave_task = _c_leave_task = _leave_task

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

# ---- one task -------------------------------------------------------------------------------------------------


def create_task(coro, **kwargs):
    """Begins to run a coroutine in the running loop. Keep the task: the loop holds it weakly."""
    return events.get_running_loop().create_task(coro, **kwargs)


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is; a task for a coroutine, or for anything else that can be awaited."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not futures._get_loop(coro_or_future):
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    coro = coro_or_future
    if not iscoroutine(coro):
        if not _is_awaitable(coro):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro = _wrap_awaitable(coro)
    try:
        return (loop or events.get_event_loop()).create_task(coro)
    except RuntimeError:
        # No loop, or a closed one: this error says enough.
        if coro is not coro_or_future or loop is not None:
            coro.close()
        raise


def _is_awaitable(obj):
    return getattr(type(obj), "__await__", None) is not None or (
        hasattr(obj, "gi_code") and bool(obj.gi_code.co_flags & 0x100)
    )


async def _wrap_awaitable(awaitable):
    return await awaitable


_wrap_awaitable.__qualname__ = "ensure_future.<locals>._wrap_awaitable"


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks take their first step at once, before `create_task` returns."""

    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)

    return factory


eager_task_factory = create_eager_task_factory(Task)


async def sleep(delay, result=None):
    """Waits so many seconds; 0 or less is one turn of the loop."""
    if delay <= 0:
        await __sleep0()
        return result
    if math.isnan(delay):
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, futures._set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        # Cancelled: nobody needs the timer any more.
        timer.cancel()


def __sleep0():
    """Hands up None: the task's next step is asked for at once, and comes after what is ready."""
    yield


mark_iterable_coroutine(__sleep0)


def run_coroutine_threadsafe(coro, loop):
    """Asks a loop to run a coroutine; gives a `concurrent.futures.Future`. Meant for other threads: who runs in the loop's own cannot wait
    for it."""
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    from concurrent.futures import Future

    future = Future()

    def begin():
        try:
            futures._chain_future(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(begin)
    return future


# ---- several --------------------------------------------------------------------------------------------------


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for tasks or futures; gives the set of those done and the set of those pending. Raises and cancels nothing."""
    if futures.isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release_waiter, waiter)
    counter = len(fs)
    me = current_task()

    def _on_completion(f):
        nonlocal counter
        counter -= 1
        # Whoever asks for the exception has retrieved it: asked last, and only if need be.
        if (
            counter <= 0
            or return_when == FIRST_COMPLETED
            or (return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None)
        ):
            if timer is not None:
                timer.cancel()
            _release_waiter(waiter)
        futures.future_discard_from_awaited_by(f, me)

    for f in fs:
        f.add_done_callback(_on_completion)
        futures.future_add_to_awaited_by(f, me)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)
    done = {f for f in fs if f.done()}
    return done, fs - done


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait_for(fut, timeout):
    """Awaits, for so many seconds at most: then it is cancelled, and TimeoutError is raised."""
    from . import timeouts

    if timeout is not None and timeout <= 0:
        # No time at all: what is done already counts.
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(fut):
    """Cancels, and waits until the cancellation has been dealt with."""
    waiter = events.get_running_loop().create_future()

    def released(_):
        _release_waiter(waiter)

    fut.add_done_callback(released)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(released)


class _GatheringFuture(futures.Future):
    """What `gather` gives. To cancel it is to cancel those it has gathered."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = [child for child in self._children if child.cancel(msg=msg)]
        # Should they all end well, the request is still honoured.
        self._cancel_requested = self._cancel_requested or bool(cancelled)
        return bool(cancelled)


def gather(*coros_or_futures, return_exceptions=False):
    """A future for the list of all results, in the order of the arguments; the first exception is passed on at once."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer

    loop = events._get_running_loop()
    me = current_task(loop) if loop is not None else None
    # The same thing given twice is run once.
    child_of = {}
    finished = 0
    outer = None

    def _done_callback(child):
        nonlocal finished
        finished += 1
        futures.future_discard_from_awaited_by(child, me)
        if outer is None or outer.done():
            if not child.cancelled():
                # Nobody will ask for it: mark it as retrieved.
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished == len(child_of):
            settle()

    def settle():
        results = [_outcome(child) for child in children]
        if outer._cancel_requested:
            # All of them have ended; now the gathering is cancelled as it was asked to be.
            outer.set_exception(child_of[coros_or_futures[-1]]._make_cancelled_error())
        else:
            outer.set_result(results)

    done_already = []
    children = []
    for thing in coros_or_futures:
        if thing not in child_of:
            child = ensure_future(thing, loop=loop)
            loop = loop or futures._get_loop(child)
            if child is not thing:
                # Made here: who gathers hears of what goes wrong.
                child._log_destroy_pending = False
            child_of[thing] = child
            futures.future_add_to_awaited_by(child, me)
            if child.done():
                # An eager task: counted when there is an outer future.
                done_already.append(child)
            else:
                child.add_done_callback(_done_callback)
        children.append(child_of[thing])
    outer = _GatheringFuture(children, loop=loop)
    for child in done_already:
        _done_callback(child)
    return outer


def _outcome(child):
    if child.cancelled():
        return CancelledError("" if child._cancel_message is None else child._cancel_message)
    error = child.exception()
    return child.result() if error is None else error


def shield(arg):
    """A future for the same result, whose cancellation does not reach what is shielded."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = futures._get_loop(inner)
    outer = loop.create_future()
    me = current_task(loop)

    def _clear_awaited_by_callback(inner):
        futures.future_discard_from_awaited_by(inner, me)

    def _inner_done_callback(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif (error := inner.exception()) is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)
            # From now on nobody waits for it: an exception is told at least, and once.
            inner.remove_done_callback(_log_on_exception)
            inner.add_done_callback(_log_on_exception)

    if me is not None:
        futures.future_add_to_awaited_by(inner, me)
        inner.add_done_callback(_clear_awaited_by_callback)
    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


def _log_on_exception(future):
    if future.cancelled() or (error := future.exception()) is None:
        return
    context = {"message": f"{type(error).__name__} exception in shielded future", "exception": error, "future": future}
    if future._source_traceback:
        context["source_traceback"] = future._source_traceback
    futures._get_loop(future).call_exception_handler(context)


class _AsCompletedIterator:
    """What `as_completed` gives: `for` yields awaitables, each for the next one done; `async for` yields what is done itself."""

    def __init__(self, aws, timeout):
        from .queues import Queue

        self._done = Queue()
        self._timer = None
        loop = events.get_event_loop()
        # In the order given; what is given twice is waited for once.
        self._todo = todo = dict.fromkeys(ensure_future(aw, loop=loop) for aw in dict.fromkeys(aws))
        for future in todo:
            future.add_done_callback(self._handle_completion)
        self._left = len(todo)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._handle_timeout)

    def _handle_completion(self, future):
        if not self._todo:
            # The time is over.
            return
        del self._todo[future]
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    def _handle_timeout(self):
        for future in self._todo:
            future.remove_done_callback(self._handle_completion)
            # One for each that is waited for: `None` stands for the timeout.
            self._done.put_nowait(None)
        self._todo.clear()

    async def _wait_for_one(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(resolve=True)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one()


def as_completed(fs, *, timeout=None):
    """Goes through the awaitables in the order in which they are done."""
    if futures.isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)
