"""How handles, futures and tasks are printed. Loaded when the first one is."""

import reprlib
import sys
from _runtime import format_exception_only, source_lines

from .stepping import LostCallback

FunctionType = type(lambda: None)

# ---- places in the source -------------------------------------------------------------------------------------


def extract_stack(frame, limit=None):
    """The frame and those that called it, at most `limit`, outermost first, as a `traceback.StackSummary`."""
    from traceback import StackSummary, walk_stack

    stack = StackSummary.extract(walk_stack(frame), limit=limit, lookup_lines=False)
    stack.reverse()
    return stack


def created_at(stack):
    """`created at FILE:LINE` for the `_source_traceback` of a debug mode's object."""
    place = stack[-1]
    return f"created at {place.filename}:{place.lineno}"


# ---- callbacks ------------------------------------------------------------------------------------------------


def _get_function_source(func):
    """File and line of a function; None for what is built in, and for methods."""
    code = _code_of(func)
    return None if code is None else (code.co_filename, code.co_firstlineno)


def _is_partial(func):
    return type(func).__name__ == "partial" and hasattr(func, "keywords")


def _code_of(func):
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    while _is_partial(func):
        func = func.func
    return func.__code__ if isinstance(func, (FunctionType, LostCallback)) else None


def format_callback(func, args=(), kwargs=None, debug=False):
    """`NAME(ARGUMENTS)`. The arguments are shown in debug mode only: they may be large, or secret."""
    called = _format_arguments(args, kwargs or {}) if debug else "()"
    while _is_partial(func):
        called = (_format_arguments(func.args, func.keywords) if debug else "()") + called
        func = func.func
    if getattr(func, "__name__", None) == "_step":
        # In CPython the steps of a task are objects of a built-in type.
        return f"<_asyncio.TaskStepMethWrapper object at {id(func):#x}>{called}"
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + called


def _format_arguments(args, kwargs):
    shown = [reprlib.repr(arg) for arg in args]
    shown += [f"{name}={reprlib.repr(value)}" for name, value in kwargs.items()]
    return f"({', '.join(shown)})"


def format_callback_source(func, args=(), debug=False):
    """`NAME(ARGUMENTS) at FILE:LINE`; no place for what is built in, and for methods."""
    text = format_callback(func, args, debug=debug)
    source = _get_function_source(func)
    return text if source is None else f"{text} at {source[0]}:{source[1]}"


def _format_callbacks(callbacks):
    shown = [format_callback_source(callback) for callback, _ in callbacks]
    if len(shown) > 2:
        shown[1:-1] = [f"<{len(shown) - 2} more>"]
    return f"cb=[{', '.join(shown)}]"


# ---- futures and tasks ----------------------------------------------------------------------------------------


def handle_parts(handle):
    """The words of a handle's repr."""
    parts = [type(handle).__name__]
    if handle._cancelled:
        parts.append("cancelled")
    if hasattr(handle, "_when"):
        parts.append(f"when={handle._when}")
    if handle._callback is not None:
        parts.append(format_callback_source(handle._callback, handle._args, handle._loop.get_debug()))
    if handle._source_traceback:
        parts.append(created_at(handle._source_traceback))
    return parts


def future_parts(future):
    """The words of a future's repr, state first, without its class."""
    parts = [future._state.lower()]
    if future._state == "FINISHED":
        if future._exception is not None:
            parts.append(f"exception={future._exception!r}")
        else:
            parts.append(f"result={reprlib.repr(future._result)}")
    if future._to_call:
        parts.append(_format_callbacks(future._to_call))
    if future._source_traceback:
        parts.append(created_at(future._source_traceback))
    return parts


def task_parts(task):
    """The words of a task's repr, state first, without its class."""
    parts = future_parts(task)
    if task.cancelling() and not task.done():
        parts[0] = "cancelling"
    about = [f"name={task.get_name()!r}"]
    if task._coro is not None:
        about.append(f"coro=<{format_coroutine(task._coro)}>")
    if task._fut_waiter is not None:
        about.append(f"wait_for={task._fut_waiter!r}")
    parts[1:1] = about
    return parts


def format_coroutine(coro):
    """`NAME() running at FILE:LINE`, or `NAME() done, defined at FILE:LINE`."""
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None)
    name = f"{name or f'<{type(coro).__name__} without __name__>'}()"
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    if code is None:
        running = getattr(coro, "cr_running", False) or getattr(coro, "gi_running", False)
        return f"{name} running" if running else name
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is None:
        return f"{name} done, defined at {code.co_filename}:{code.co_firstlineno}"
    return f"{name} running at {code.co_filename}:{frame.f_lineno}"


def task_stack(task, limit):
    """The frames that `Task.get_stack` gives."""
    coro, error = task._coro, task._exception
    frames = []
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None) or getattr(coro, "ag_frame", None)
    if frame is not None:
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
    elif error is not None:
        entry = error.__traceback__
        while entry is not None and (limit is None or len(frames) < limit):
            frames.append(entry.tb_frame)
            entry = entry.tb_next
    return frames


def print_task_stack(task, limit, file):
    """What `Task.print_stack` prints. As in CPython, `file` None is standard output for the heading and standard error for the rest."""
    frames = task.get_stack(limit=limit)
    error = task._exception
    if not frames:
        print(f"No stack for {task!r}", file=file)
        return
    print(f"{'Stack' if error is None else 'Traceback'} for {task!r} (most recent call last):", file=file)
    out = sys.stderr if file is None else file
    for frame in frames:
        code = frame.f_code
        print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=out)
        lines = source_lines(code.co_filename) or []
        text = lines[frame.f_lineno - 1].strip() if frame.f_lineno <= len(lines) else ""
        if text:
            print(f"    {text}", file=out)
    if error is not None:
        print(format_exception_only(error), end="", file=file)


# A future may be its own result.
future_repr = reprlib.recursive_repr()(lambda future: f"<{type(future).__name__} {' '.join(future_parts(future))}>")
task_repr = reprlib.recursive_repr()(lambda task: f"<{type(task).__name__} {' '.join(task_parts(task))}>")
