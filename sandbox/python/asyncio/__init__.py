"""asyncio, written for this sandbox in Python: an event loop on a virtual clock, and what is made of it.

    events, base_events   calls for now and for later, and the turns of the loop
    futures, stepping     results to come, and tasks, which step coroutines
    tasks                 making tasks and waiting for several
    runners               run(), Runner
    timeouts, taskgroups, locks, queues, threads, graph, streams, transports, protocols, connections
                          each loaded when it is first used
"""

import sys

from .base_events import BaseEventLoop
from .coroutines import iscoroutine, iscoroutinefunction
from .events import (
    AbstractEventLoop,
    AbstractServer,
    Handle,
    TimerHandle,
    _get_running_loop,
    _set_running_loop,
    get_event_loop,
    get_running_loop,
    new_event_loop,
    set_event_loop,
)
from .exceptions import (
    BrokenBarrierError,
    CancelledError,
    IncompleteReadError,
    InvalidStateError,
    LimitOverrunError,
    SendfileNotAvailableError,
    TimeoutError,
)
from .futures import Future, future_add_to_awaited_by, future_discard_from_awaited_by, isfuture, wrap_future
from .runners import Runner, run
from .selector_events import EventLoop, SelectorEventLoop
from .tasks import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    Task,
    _enter_task,
    _leave_task,
    _register_task,
    _unregister_task,
    all_tasks,
    as_completed,
    create_eager_task_factory,
    create_task,
    current_task,
    eager_task_factory,
    ensure_future,
    gather,
    run_coroutine_threadsafe,
    shield,
    sleep,
    wait,
    wait_for,
)

# What is loaded when it is first used: most programs need little of it.
_LATER = {
    "graph": (
        "FrameCallGraphEntry", "FutureCallGraph", "capture_call_graph", "format_call_graph", "print_call_graph",
    ),
    "policies": ("get_event_loop_policy", "set_event_loop_policy"),
    "locks": ("Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "Semaphore"),
    "connections": ("Server",),
    "protocols": ("BaseProtocol", "BufferedProtocol", "DatagramProtocol", "Protocol", "SubprocessProtocol"),
    "streams": (
        "StreamReader", "StreamReaderProtocol", "StreamWriter", "open_connection", "open_unix_connection", "start_server",
        "start_unix_server",
    ),
    "transports": (
        "BaseTransport", "DatagramTransport", "ReadTransport", "SubprocessTransport", "Transport", "WriteTransport",
    ),
    "staggered": (),
    "trsock": (),
    "queues": ("LifoQueue", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull", "QueueShutDown"),
    "subprocess": ("create_subprocess_exec", "create_subprocess_shell"),
    "taskgroups": ("TaskGroup",),
    "threads": ("to_thread",),
    "timeouts": ("Timeout", "timeout", "timeout_at"),
}
_MODULE_OF = {name: module for module, names in _LATER.items() for name in (module, *names)}

__all__ = tuple(
    sorted(
        name
        for name in {*globals(), *_MODULE_OF}.difference(_LATER)
        if (name[0] != "_" or name.endswith(("_running_loop", "_task")))
        and not isinstance(globals().get(name), type(sys))
    )
)


# Deprecated: asking for one of these warns.
_DEPRECATED = {
    "AbstractEventLoopPolicy": "_AbstractEventLoopPolicy",
    "DefaultEventLoopPolicy": "_UnixDefaultEventLoopPolicy",
}


def __getattr__(name):
    if name in _DEPRECATED:
        from . import policies

        policies.warn_deprecated(name)
        return getattr(policies, _DEPRECATED[name])
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'asyncio' has no attribute {name!r}", name=name, obj=sys.modules["asyncio"])
    loaded = __import__(f"asyncio.{module}", fromlist=("*",))
    value = loaded if name == module else getattr(loaded, name)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *_MODULE_OF})


def _tell_recorder():
    """A run that is traced hears of its loops."""
    from sys import modules

    recorder = modules.get("_trace")
    if recorder is not None and recorder.is_recording():
        from . import tracing

        tracing.begin()


_tell_recorder()
del _tell_recorder
