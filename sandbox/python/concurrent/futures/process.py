"""Pools of processes, of which the sandbox has none: making one is refused."""

from concurrent.futures import _base


class BrokenProcessPool(_base.BrokenExecutor):
    """A process has ended before its time."""


class ProcessPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        raise NotImplementedError("the sandbox has no processes")
