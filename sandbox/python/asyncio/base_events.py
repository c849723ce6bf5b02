"""The event loop: a queue of calls that are ready, a heap of calls for later, and turns that run them.

A turn (`_run_once`) waits until something is due, moves the timers that are due behind what is ready, and runs
exactly the calls that are ready at that moment: what they add waits for the next turn. Everything else in asyncio
is made of `call_soon` and `call_later`.
"""

import heapq
import sys
import time
from _runtime import elsewhere as _elsewhere
from _weakref import ref
from collections import deque

from . import coroutines, events, futures, tasks
from .constants import DEBUG_STACK_DEPTH
from .log import logger

# The longest that a turn waits, in seconds.
MAXIMUM_SELECT_TIMEOUT = 24 * 3600
# Cancelled timers stay in the heap until they are due; when there are more than this many, and more than half of the
# heap is cancelled, they are swept out.
_MIN_SCHEDULED_TIMER_HANDLES = 100
_MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5


def _run_until_complete_cb(future):
    """Ends `run_forever` when the future that it runs for is done."""
    # What ends the program ends the loop by itself.
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    future.get_loop().stop()


class BaseEventLoop(events.AbstractEventLoop):
    """A loop without files: subclasses set `_selector`."""

    # Seconds. What is due within it could not be waited for.
    _clock_resolution = 1e-9

    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._timer_cancelled_count = 0
        self._closed = False
        self._running = False
        self._stopping = False
        self._debug = coroutines._is_debug_mode()
        # Callbacks that take longer, in seconds, are told of in debug mode.
        self.slow_callback_duration = 0.1
        self._current_handle = None
        self._task_factory = None
        self._exception_handler = None
        # Handles by signal.
        self._signal_handlers = {}
        self._default_executor = None
        # Weak references to the async generators that began here, and have not ended.
        self._asyncgens = {}
        self._asyncgens_shutdown_called = False

    def __repr__(self):
        name, running, closed = type(self).__name__, self.is_running(), self.is_closed()
        return f"<{name} running={running} closed={closed} debug={self.get_debug()}>"

    # ---- asking for calls -------------------------------------------------------------------------------------

    def call_soon(self, callback, *args, context=None):
        """Asks for `callback(*args)` in the next turn, behind what is ready."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon")
        return self._add_ready(events.Handle(callback, args, self, context))

    def call_soon_threadsafe(self, callback, *args, context=None):
        """`call_soon` for other threads, of which there are none here."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = self._add_ready(events._ThreadSafeHandle(callback, args, self, context))
        self._write_to_self()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        """Asks for `callback(*args)` after so many seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        timer = self.call_at(self.time() + delay, callback, *args, context=context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        return timer

    def call_at(self, when, callback, *args, context=None):
        """Asks for `callback(*args)` when the loop's clock shows `when`."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        timer = events.TimerHandle(when, callback, args, self, context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _add_ready(self, handle):
        if handle._source_traceback:
            del handle._source_traceback[-1]
        self._ready.append(handle)
        return handle

    def _add_callback(self, handle):
        """For loops that watch files: the call of a handle is due."""
        if not handle._cancelled:
            self._ready.append(handle)

    def _check_callback(self, callback, method):
        if coroutines.iscoroutine(callback) or coroutines._iscoroutinefunction(callback):
            raise TypeError(f"coroutines cannot be used with {method}()")
        if not callable(callback):
            raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")

    def _timer_handle_cancelled(self, timer):
        if timer._scheduled:
            self._timer_cancelled_count += 1

    # ---- turns ------------------------------------------------------------------------------------------------

    def _run_once(self):
        """One turn."""
        self._drop_cancelled_timers()
        self._process_events(self._selector.select(self._time_to_wait()))
        self._move_due_timers()
        ready = self._ready
        for _ in range(len(ready)):
            handle = ready.popleft()
            if handle._cancelled:
                continue
            if not self._debug:
                handle._run()
                continue
            self._current_handle = handle
            try:
                begin = self.time()
                handle._run()
                taken = self.time() - begin
                if taken >= self.slow_callback_duration:
                    logger.warning("Executing %s took %.3f seconds", _format_handle(handle), taken)
            finally:
                self._current_handle = None
        # The last one may hold what the program has dropped.
        handle = None

    def _time_to_wait(self):
        """Seconds; None when nothing is ready and no timer is set."""
        if self._ready or self._stopping:
            return 0
        if not self._scheduled:
            return None
        return min(max(0, self._scheduled[0]._when - self.time()), MAXIMUM_SELECT_TIMEOUT)

    def _move_due_timers(self):
        end = self.time() + self._clock_resolution
        scheduled = self._scheduled
        while scheduled and scheduled[0]._when < end:
            timer = heapq.heappop(scheduled)
            timer._scheduled = False
            self._ready.append(timer)

    def _drop_cancelled_timers(self):
        scheduled = self._scheduled
        count = len(scheduled)
        if count > _MIN_SCHEDULED_TIMER_HANDLES and self._timer_cancelled_count / count > _MIN_CANCELLED_TIMER_HANDLES_FRACTION:
            for timer in scheduled:
                if timer._cancelled:
                    timer._scheduled = False
            self._scheduled = [timer for timer in scheduled if not timer._cancelled]
            heapq.heapify(self._scheduled)
            self._timer_cancelled_count = 0
            return
        while scheduled and scheduled[0]._cancelled:
            self._timer_cancelled_count -= 1
            heapq.heappop(scheduled)._scheduled = False

    def _process_events(self, event_list):
        """For loops that watch files: adds the calls for what has happened."""
        raise NotImplementedError

    def _write_to_self(self):
        """For loops with threads: wakes the selector."""
        raise NotImplementedError

    # ---- running ----------------------------------------------------------------------------------------------

    def run_forever(self):
        """Takes turns until `stop` is called."""
        self._run_forever_setup()
        try:
            self._run_once()
            while not self._stopping:
                self._run_once()
        finally:
            self._run_forever_cleanup()

    def _run_forever_setup(self):
        """Becomes the running loop. With `_run_forever_cleanup`, all that a `run_forever` of one's own needs."""
        self._check_closed()
        self._check_running()
        self._track_coroutines(self._debug)
        self._hooks_before = sys.get_asyncgen_hooks()
        self._running = True
        events._set_running_loop(self)
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)

    def _run_forever_cleanup(self):
        self._stopping = False
        self._running = False
        events._set_running_loop(None)
        self._track_coroutines(False)
        sys.set_asyncgen_hooks(*self._hooks_before)

    def run_until_complete(self, future):
        """Runs until the future (or the task made of a coroutine) is done; gives its result or raises its exception."""
        self._check_closed()
        self._check_running()
        is_new = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if is_new:
            # Whatever ends the loop early is raised here: no need to tell of the task as well.
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if is_new and future.done() and not future.cancelled():
                # The same exception is on its way already: mark it as retrieved.
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        """Ends `run_forever` after this turn (or, when the loop does not run, after one turn)."""
        self._stopping = True

    def close(self):
        """Drops what is left. A closed loop cannot run again."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        if self._debug:
            logger.debug("Close %r", self)
        for sig in list(self._signal_handlers):
            self.remove_signal_handler(sig)
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()

    def is_running(self):
        return self._running

    def is_closed(self):
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def time(self):
        """The loop's clock, in seconds."""
        return time.monotonic()

    # ---- futures and tasks ------------------------------------------------------------------------------------

    def create_future(self):
        return futures.Future(loop=self)

    def create_task(self, coro, **kwargs):
        """Begins to run a coroutine: its first step is a call in the next turn (at once, for an eager task)."""
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        task = tasks.Task(coro, loop=self, **kwargs)
        if task._source_traceback:
            del task._source_traceback[-1]
        return task

    def set_task_factory(self, factory):
        """`factory(loop, coro, **kwargs)` makes the tasks from now on; None for the usual ones."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        """Calls a function here and now, since there are no threads; the result is there in a later turn."""
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        future = self.create_future()
        try:
            result = func(*args)
        except Exception as error:
            self.call_soon(futures._set_unless_done, future, future.set_exception, error)
        else:
            self.call_soon(futures._set_unless_done, future, future.set_result, result)
        return future

    async def shutdown_default_executor(self, timeout=None):
        """There are no threads to wait for."""

    def set_default_executor(self, executor):
        """Calls are made in place, whatever the executor."""
        from concurrent.futures import ThreadPoolExecutor

        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    # ---- connections: see `connections` -----------------------------------------------------------------------

    async def create_connection(self, protocol_factory, host=None, port=None, **options):
        """Connects to a server; gives a transport and the protocol that the factory has made for it."""
        from . import connections

        return await connections.create_connection(self, protocol_factory, host, port, **options)

    async def create_server(self, protocol_factory, host=None, port=None, **options):
        """Listens; makes a transport and a protocol for each connection. Gives the server."""
        from . import connections

        return await connections.create_server(self, protocol_factory, host, port, **options)

    async def create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, **options):
        """Opens a socket for single messages; gives a transport and the protocol."""
        from . import connections

        return await connections.create_datagram_endpoint(self, protocol_factory, local_addr, remote_addr, **options)

    async def connect_accepted_socket(self, protocol_factory, sock, *, ssl=None, **options):
        """A transport and a protocol for a connection that was accepted elsewhere."""
        from . import connections

        connections.refuse_ssl(ssl)
        return await connections.transport_for(self, sock, protocol_factory)

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        return await self.run_in_executor(None, sys.modules[__name__].socket.getaddrinfo, host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr, flags=0):
        return await self.run_in_executor(None, sys.modules[__name__].socket.getnameinfo, sockaddr, flags)

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        raise NotImplementedError

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        raise NotImplementedError

    def _make_ssl_transport(self, rawsock, protocol, sslcontext, waiter=None, **options):
        raise NotImplementedError

    def _make_read_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        raise NotImplementedError

    def _make_write_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        raise NotImplementedError

    async def _make_subprocess_transport(self, protocol, args, shell, stdin, stdout, stderr, bufsize, **options):
        raise NotImplementedError

    # ---- what the sandbox does not have -----------------------------------------------------------------------

    async def start_tls(self, transport, protocol, sslcontext, **options):
        raise NotImplementedError("the sandbox has no TLS")

    async def subprocess_exec(self, protocol_factory, program, *args, **options):
        raise NotImplementedError("the sandbox has no processes")

    async def subprocess_shell(self, protocol_factory, cmd, **options):
        raise NotImplementedError("the sandbox has no processes")

    async def connect_read_pipe(self, protocol_factory, pipe):
        raise NotImplementedError("the sandbox has no pipes")

    async def connect_write_pipe(self, protocol_factory, pipe):
        raise NotImplementedError("the sandbox has no pipes")

    def add_signal_handler(self, sig, callback, *args):
        """Asks for `callback(*args)` soon after each signal that the program sends itself (`signal.raise_signal`, `os.kill`)."""
        from . import signals

        signals.add(self, sig, callback, args)

    def remove_signal_handler(self, sig):
        """Gives the signal its first handler back. Was there one of this loop?"""
        from . import signals

        return signals.remove(self, sig)

    # ---- async generators (PEP 525) ---------------------------------------------------------------------------

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            import warnings

            text = f"asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call"
            warnings.warn(text, ResourceWarning, source=self)
        self._asyncgens[id(agen)] = ref(agen)

    def _asyncgen_finalizer_hook(self, agen):
        """Its last reference has gone while it was suspended: closing it may need to await."""
        self._asyncgens.pop(id(agen), None)
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        """Closes the async generators that have not ended."""
        self._asyncgens_shutdown_called = True
        closing = [agen for agen in (reference() for reference in self._asyncgens.values()) if agen is not None]
        self._asyncgens.clear()
        if not closing:
            return
        results = await tasks.gather(*[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                message = f"an error occurred during closing of asynchronous generator {agen!r}"
                self.call_exception_handler({"message": message, "exception": result, "asyncgen": agen})

    # ---- what goes wrong --------------------------------------------------------------------------------------

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        """`handler(loop, context)` is told of what nobody else can be; None for the default handler."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def call_exception_handler(self, context):
        """Tells the handler. An error in the handler itself is told to the default one."""
        if self._exception_handler is None:
            self._call_default_handler(context, "")
            return
        try:
            self._call_own_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            message = "Unhandled error in exception handler"
            failed = {"message": message, "exception": error, "context": context}
            self._call_default_handler(failed, " while handling an unexpected error in custom exception handler")

    def _call_default_handler(self, context, while_what):
        # A subclass may have its own.
        try:
            self.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            logger.error(f"Exception in default exception handler{while_what}", exc_info=True)

    def _call_own_handler(self, context):
        # What goes wrong in a task is told in the task's context.
        thing = context.get("task") or context.get("future") or context.get("handle")
        own = thing.get_context() if hasattr(thing, "get_context") else None
        if own is not None and hasattr(own, "run"):
            own.run(self._exception_handler, self, context)
        else:
            self._exception_handler(self, context)

    def default_exception_handler(self, context):
        """Logs the message, what belongs to it, and the exception."""
        message = context.get("message") or "Unhandled exception in event loop"
        lines = [message]
        if "source_traceback" not in context and self._current_handle and self._current_handle._source_traceback:
            context["handle_traceback"] = self._current_handle._source_traceback
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {_describe(key, context[key])}")
        error = context.get("exception")
        exc_info = False if error is None else (type(error), error, error.__traceback__)
        logger.error("\n".join(lines), exc_info=exc_info)

    # ---- debug mode -------------------------------------------------------------------------------------------

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled
        if self.is_running():
            self.call_soon_threadsafe(self._track_coroutines, enabled)

    def _track_coroutines(self, enabled):
        """Lets new coroutines note where they are made, for the warning about those never awaited."""
        tracking = sys.get_coroutine_origin_tracking_depth()
        if enabled and tracking < DEBUG_STACK_DEPTH:
            self._tracking_before = tracking
            sys.set_coroutine_origin_tracking_depth(DEBUG_STACK_DEPTH)
        elif not enabled and hasattr(self, "_tracking_before"):
            sys.set_coroutine_origin_tracking_depth(self._tracking_before)
            del self._tracking_before


_elsewhere(__name__, "asyncio.connections", "Server _ipaddr_info")


def __getattr__(name):
    """`socket` is loaded when it is first needed."""
    if name == "socket":
        import socket

        globals()[name] = socket
        return socket
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _describe(key, value):
    """A value of the exception handler's context, as it is logged."""
    headings = {"source_traceback": "Object created at", "handle_traceback": "Handle created at"}
    if key in headings:
        from traceback import format_list

        return f"{headings[key]} (most recent call last):\n{''.join(format_list(value)).rstrip()}"
    return repr(value)


def _format_handle(handle):
    """A handle in messages: one that takes a step of a task is named as the task."""
    task = getattr(handle._callback, "__self__", None)
    return repr(task) if isinstance(task, tasks.Task) else str(handle)
