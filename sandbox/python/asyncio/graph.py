"""Who awaits whom: the frames of a task, and the tasks that wait for it, up to those that nobody waits for."""

import sys

from . import events, futures, tasks

# What frames that can be suspended are called, by their bit in `co_flags`.
_KINDS = {0x80: "async", 0x200: "async generator", 0x20: "generator"}


class _Record:
    """A few fields, named by `__match_args__`, that do not change."""

    def __init__(self, *values):
        self.__dict__.update(zip(self.__match_args__, values, strict=True))

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot assign to field {name!r}")

    def __repr__(self):
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({fields})"

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(tuple(self.__dict__.values()))


class FrameCallGraphEntry(_Record):
    """One frame of a task."""

    __match_args__ = ("frame",)


class FutureCallGraph(_Record):
    """A future or task, its frames (innermost first), and the graphs of those that wait for it."""

    __match_args__ = ("future", "call_stack", "awaited_by")


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph of a future, or of the current task; None outside of a task.

    `depth` of the innermost frames are left out. A positive limit keeps so many outermost frames of each task, a negative one
    so many innermost.
    """
    loop = events._get_running_loop()
    if future is None:
        if loop is None:
            raise RuntimeError("capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided")
        future = tasks.current_task(loop)
        if future is None:
            return None
    elif loop is None or future is not tasks.current_task(loop):
        return _graph(future, limit)
    if not isinstance(future, futures.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    return FutureCallGraph(future, _limited(_running_frames(sys._getframe(depth)), limit), _waiting(future, limit))


def _graph(future, limit):
    if not isinstance(future, futures.Future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    get_coro = getattr(future, "get_coro", None)
    frames = [] if get_coro is None else _suspended_frames(get_coro())
    return FutureCallGraph(future, _limited(frames, limit), _waiting(future, limit))


def _waiting(future, limit):
    return tuple(_graph(waiting, limit) for waiting in future._asyncio_awaited_by or ())


def _suspended_frames(coro):
    """From the coroutine down to what it awaits."""
    frames = []
    while coro is not None:
        if hasattr(coro, "cr_await"):
            frame, coro = coro.cr_frame, coro.cr_await
        elif hasattr(coro, "ag_await"):
            frame, coro = coro.ag_frame, coro.ag_await
        else:
            break
        frames.append(frame)
    frames.reverse()
    return frames


def _running_frames(frame):
    """From a frame up to the coroutine that the task steps: what resumes a frame and cannot be suspended itself is the loop."""
    frames = []
    while frame is not None:
        frames.append(frame)
        caller = frame.f_back
        if _kind(frame) and caller is not None and not _kind(caller):
            break
        frame = caller
    return frames


def _kind(frame):
    """What a frame that can be suspended is called; None for another."""
    return next((kind for flag, kind in _KINDS.items() if frame.f_code.co_flags & flag), None)


def _limited(frames, limit):
    if limit is not None:
        frames = frames[-limit:] if limit > 0 else frames[:-limit]
    return tuple(FrameCallGraphEntry(frame) for frame in frames)


def format_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph as text."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    return "" if graph is None else "\n".join(_lines(graph, ""))


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    """Prints the graph."""
    print(format_call_graph(future, depth=depth, limit=limit), file=file)


def _lines(graph, margin):
    future = graph.future
    name = f"Task(name={future.get_name()!r}, id=" if isinstance(future, tasks.Task) else "Future(id="
    lines = [f"{margin}* {name}{id(future):#x})"]
    if graph.call_stack:
        lines.append(f"{margin}  + Call stack:")
        for entry in graph.call_stack:
            lines.append(f"{margin}  |   {_place(entry.frame)}")
    if graph.awaited_by:
        lines.append(f"{margin}  + Awaited by:")
        for waiting in graph.awaited_by:
            lines += _lines(waiting, margin + "    ")
    return lines


def _place(frame):
    code = frame.f_code
    kind = _kind(frame)
    return f"File {code.co_filename!r}, line {frame.f_lineno}, in {f'{kind} ' if kind else ''}{code.co_qualname}()"
