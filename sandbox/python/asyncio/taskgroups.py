"""Task groups: tasks that live no longer than a block. When one fails the others are cancelled, and all errors are raised together."""

from . import events, futures, tasks
from .exceptions import CancelledError


class TaskGroup:
    """`async with` this, and make tasks with `create_task`: the block ends when they have all ended."""

    def __init__(self):
        self._entered = False
        self._exiting = False
        # The group is going down: the tasks have been cancelled, no more can be made.
        self._aborting = False
        self._loop = None
        self._parent_task = None
        # The group itself has cancelled the task that runs the block, to get it out of there.
        self._parent_cancel_requested = False
        self._tasks = set()
        self._errors = []
        # SystemExit or KeyboardInterrupt: raised alone.
        self._base_error = None
        self._on_completed_fut = None

    def __repr__(self):
        parts = ["TaskGroup"]
        if self._tasks:
            parts.append(f"tasks={len(self._tasks)}")
        if self._errors:
            parts.append(f"errors={len(self._errors)}")
        if self._aborting:
            parts.append("cancelling")
        elif self._entered:
            parts.append("entered")
        return f"<{' '.join(parts)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._loop = events.get_running_loop()
        self._parent_task = tasks.current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        self._entered = True
        return self

    def create_task(self, coro, **kwargs):
        """Begins to run a coroutine as one of the group."""
        problem = None
        if not self._entered:
            problem = "has not been entered"
        elif self._exiting and not self._tasks:
            problem = "is finished"
        elif self._aborting:
            problem = "is shutting down"
        if problem:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {problem}")
        task = self._loop.create_task(coro, **kwargs)
        futures.future_add_to_awaited_by(task, self._parent_task)
        self._tasks.add(task)
        # An eager task may be done already: its end is still dealt with later, in the loop.
        task.add_done_callback(self._on_task_done)
        return task

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        return await self._aexit(exc_val)

    async def _aexit(self, exc_val):
        """Waits until no task is left, then raises what has to be raised."""
        self._exiting = True
        cancellation = exc_val if isinstance(exc_val, CancelledError) else None
        if exc_val is not None and self._base_error is None and _ends_program(exc_val):
            self._base_error = exc_val
        if exc_val is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except CancelledError as error:
                if not self._aborting:
                    # From outside: the tasks go too. (Otherwise it is only hurried, and has to wait all the same.)
                    cancellation = error
                    self._abort()
            self._on_completed_fut = None
        if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
            # The block was cancelled by the group itself, and by nobody else.
            cancellation = None
        if self._base_error is not None:
            raise self._base_error
        if cancellation is not None and not self._errors:
            raise cancellation
        if exc_val is not None and not isinstance(exc_val, CancelledError):
            self._errors.append(exc_val)
        if self._errors:
            self._raise_errors()

    def _raise_errors(self):
        if self._parent_task.cancelling():
            # The group of errors hides a cancellation from outside: it is asked for again, for the next await.
            self._parent_task.uncancel()
            self._parent_task.cancel()
        try:
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors) from None
        finally:
            self._errors = []

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.discard(task)
        futures.future_discard_from_awaited_by(task, self._parent_task)
        if self._on_completed_fut is not None and not self._tasks and not self._on_completed_fut.done():
            self._on_completed_fut.set_result(True)
        # One that was cancelled is no failure.
        if task.cancelled() or (error := task.exception()) is None:
            return
        self._errors.append(error)
        if self._base_error is None and _ends_program(error):
            self._base_error = error
        if self._parent_task.done():
            self._loop.call_exception_handler({
                "message": f"Task {task!r} has errored out but its parent task {self._parent_task} is already completed",
                "exception": error,
                "task": task,
            })
        elif not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent_task.cancel()


def _ends_program(error):
    return isinstance(error, (SystemExit, KeyboardInterrupt))
