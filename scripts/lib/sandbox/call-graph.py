# Prepended to each program of call-graph.test.ts: after every call that a loop has run, says what asyncio's call graph is for each task
# that has not ended: who awaits it, and its frames of the program, the outermost first, each with its line (none before it has begun).
import asyncio as _asyncio
from inspect import getcoroutinestate as _state

from _trace import events as _events

_run = _asyncio.Handle._run


def _probing(self):
    _run(self)
    for task in sorted(_asyncio.all_tasks(self._loop), key=_asyncio.Task.get_name):
        graph = _asyncio.capture_call_graph(task)
        awaiting = ",".join(sorted(each.future.get_name() for each in graph.awaited_by))
        frames = [each.frame for each in reversed(graph.call_stack) if each.frame.f_code.co_filename == "program.py"]
        begun = _state(task.get_coro()) != "CORO_CREATED"
        shown = ",".join(f"{frame.f_code.co_name}:{frame.f_lineno if begun else '?'}" for frame in frames)
        print("?", _events(), task.get_name(), awaiting or "-", shown or "-")


_asyncio.Handle._run = _probing
