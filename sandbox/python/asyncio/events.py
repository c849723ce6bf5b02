"""What the loop runs (handles), and which loop there is: the running one, the one that was set, a new one."""

import _in_c
import sys
from _contextvars import copy_context
from _runtime import elsewhere as _elsewhere

# ---- handles --------------------------------------------------------------------------------------------------


class Handle:
    """One call that the loop owes: what `call_soon` gives. It can be cancelled, not moved."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        # The context as it is now, not as it will be when the callback runs (PEP 567).
        self._context = copy_context() if context is None else context
        self._cancelled = False
        self._repr = None
        # In debug mode: the frames that asked for the call, this package's own left out by those who ask in turn.
        self._source_traceback = _stack(sys._getframe(1)) if loop.get_debug() else None

    def cancel(self):
        if self._cancelled:
            return
        self._cancelled = True
        if self._loop.get_debug():
            self._repr = repr(self)
        # The loop drops the handle only when its turn comes: what it holds is let go now.
        self._callback = None
        self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        return self._context

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._report(error)

    def _report(self, error):
        from .format_helpers import format_callback_source

        source = format_callback_source(self._callback, self._args, self._loop.get_debug())
        context = {"message": f"Exception in callback {source}", "exception": error, "handle": self}
        if self._source_traceback:
            context["source_traceback"] = self._source_traceback
        self._loop.call_exception_handler(context)

    def __repr__(self):
        from .format_helpers import handle_parts

        return self._repr or f"<{' '.join(handle_parts(self))}>"


class TimerHandle(Handle):
    """A call at a moment of the loop's clock: what `call_later` and `call_at` give. They are ordered by it."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        if self._source_traceback:
            del self._source_traceback[-1]
        self._when = when
        # Is it in the loop's heap?
        self._scheduled = False

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def when(self):
        return self._when

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when or self == other
        return NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when or self == other
        return NotImplemented

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        mine = self._when, self._callback, self._args, self._cancelled
        return mine == (other._when, other._callback, other._args, other._cancelled)


class _ThreadSafeHandle(Handle):
    """What `call_soon_threadsafe` gives. There is one thread here, so it is like any other."""


def _stack(frame):
    from .constants import DEBUG_STACK_DEPTH
    from .format_helpers import extract_stack

    return extract_stack(frame, DEBUG_STACK_DEPTH)


# ---- which loop -----------------------------------------------------------------------------------------------

NO_LOOP = "There is no current event loop in thread 'MainThread'."

_running_loop = None
_set_loop = None
# Decides instead of us, if a program has set one or asked for it: see `policies`.
_event_loop_policy = None


def get_running_loop():
    """The loop that runs; RuntimeError outside of callbacks and coroutines."""
    if _running_loop is None:
        raise RuntimeError("no running event loop")
    return _running_loop


def _get_running_loop():
    """The loop that runs, or None."""
    return _running_loop


def _set_running_loop(loop, /):
    global _running_loop
    _running_loop = loop


def get_event_loop():
    """The loop that runs, else the one that was set. There is none unasked, since Python 3.14."""
    if _running_loop is not None:
        return _running_loop
    if _event_loop_policy is not None:
        return _event_loop_policy.get_event_loop()
    if _set_loop is None:
        raise RuntimeError(NO_LOOP)
    return _set_loop


_in_c.written_in_c(get_running_loop, _get_running_loop, _set_running_loop, get_event_loop, module="_asyncio")


# CPython has each of these twice, in Python and in C.
_py_get_running_loop = _c_get_running_loop = get_running_loop
_py__get_running_loop = _c__get_running_loop = _get_running_loop
_py__set_running_loop = _c__set_running_loop = _set_running_loop
_py_get_event_loop = _c_get_event_loop = get_event_loop


def set_event_loop(loop):
    """Sets what `get_event_loop` gives while no loop runs; None for nothing."""
    global _set_loop
    if _event_loop_policy is not None:
        _event_loop_policy.set_event_loop(loop)
        return
    _check_loop(loop)
    _set_loop = loop


def _check_loop(loop):
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        kind = type(loop).__name__
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{kind}'")


def new_event_loop():
    """A loop on the sandbox's clock."""
    if _event_loop_policy is not None:
        return _event_loop_policy.new_event_loop()
    from .selector_events import SelectorEventLoop

    return SelectorEventLoop()


_elsewhere(
    __name__,
    "asyncio.policies",
    "_AbstractEventLoopPolicy _BaseDefaultEventLoopPolicy _get_event_loop_policy _set_event_loop_policy "
    "get_event_loop_policy set_event_loop_policy",
)


class AbstractServer:
    """What `create_server` gives."""

    def close(self):
        raise NotImplementedError

    def get_loop(self):
        raise NotImplementedError

    def is_serving(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class AbstractEventLoop:
    """What a loop may be asked for. What few loops have follows below."""

    def run_forever(self):
        raise NotImplementedError

    def run_until_complete(self, future):
        raise NotImplementedError

    def stop(self):
        raise NotImplementedError

    def is_running(self):
        raise NotImplementedError

    def is_closed(self):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError

    async def shutdown_asyncgens(self):
        raise NotImplementedError

    async def shutdown_default_executor(self):
        raise NotImplementedError

    def call_soon(self, callback, *args, context=None):
        return self.call_later(0, callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        raise NotImplementedError

    def call_at(self, when, callback, *args, context=None):
        raise NotImplementedError

    def time(self):
        raise NotImplementedError

    def create_future(self):
        raise NotImplementedError

    def create_task(self, coro, **kwargs):
        raise NotImplementedError

    def call_soon_threadsafe(self, callback, *args, context=None):
        raise NotImplementedError

    def run_in_executor(self, executor, func, *args):
        raise NotImplementedError

    def set_task_factory(self, factory):
        raise NotImplementedError

    def get_task_factory(self):
        raise NotImplementedError

    def get_exception_handler(self):
        raise NotImplementedError

    def set_exception_handler(self, handler):
        raise NotImplementedError

    def default_exception_handler(self, context):
        raise NotImplementedError

    def call_exception_handler(self, context):
        raise NotImplementedError

    def get_debug(self):
        raise NotImplementedError

    def set_debug(self, enabled):
        raise NotImplementedError


def _add_abstract(names, is_async):
    for name in names.split():
        if is_async:

            async def method(self, *args, **options):
                raise NotImplementedError

        else:

            def method(self, *args, **options):
                raise NotImplementedError

        method.__name__ = name
        method.__qualname__ = f"AbstractEventLoop.{name}"
        setattr(AbstractEventLoop, name, method)


_add_abstract(
    "_timer_handle_cancelled add_reader add_signal_handler add_writer remove_reader remove_signal_handler remove_writer set_default_executor",
    is_async=False,
)
_add_abstract(
    "connect_accepted_socket connect_read_pipe connect_write_pipe create_connection create_datagram_endpoint create_server "
    "create_unix_connection create_unix_server getaddrinfo getnameinfo sendfile sock_accept sock_connect sock_recv sock_recv_into "
    "sock_recvfrom sock_recvfrom_into sock_sendall sock_sendfile sock_sendto start_tls subprocess_exec subprocess_shell",
    is_async=True,
)
