"""An event loop of one's own in the drawings: it tells here what it does, as asyncio does in a traced run.

    import looptrace

    def run(*coroutines):
        ready = deque()
        for coroutine in coroutines:
            looptrace.task(coroutine, coroutine, coroutine.__name__)
            looptrace.soon(coroutine, "first step", coroutine)
            ready.append(coroutine)
        with looptrace.loop():
            while ready:
                task = ready.popleft()
                looptrace.calls(task)
                looptrace.step(task)
                ...

Calls, tasks and futures are whatever objects the loop has for them (a task may be its own call); times are seconds since the run
began, on the loop's own clock if it has one. Nothing happens where nothing is recorded, nor outside of the book's sandbox.
"""

from contextlib import contextmanager

try:
    import _trace
except ImportError:
    _trace = None


@contextmanager
def loop():
    """The block is the loop itself: what it resumes, the loop resumes."""
    if _trace is None:
        yield
        return
    _trace.enter(True)
    try:
        yield
    finally:
        _trace.leave()


def task(task, coroutine, name=None):
    """A task was made for a coroutine."""
    _tell("task", task, coroutine, name)


def soon(call, text, task=None):
    """A call stands in the ready queue; `text` is its name, `task` the one that it steps or wakes."""
    _tell("soon", call, text, task)


def timer(call, when, text, task=None):
    """A call waits for its time."""
    _tell("timer", call, when, text, task)


def due(call):
    """A timer's time has come: the call stands in the ready queue."""
    _tell("due", call)


def calls(call):
    """The loop begins to run a call."""
    _tell("calls", call, None)


def called(call):
    """The call has run."""
    _tell("called", call)


def uncalled(call):
    """The call will not be run: somebody has cancelled it."""
    _tell("uncalled", call)


def step(task):
    """A step of a task begins. It ends with `waits` or `done`."""
    _tell("step", task)


def waits(task, thing=None, text=None):
    """The task waits: for another task, a future, or (`text`) what can be said in words. With neither it only lets others have their turn."""
    _tell("waits", task, thing, text)


def awaits(task, thing):
    """The task waits for another task, or a future, until that is done; perhaps for several at once, beside what it `waits` for."""
    _tell("awaits", task, thing)


def unawaits(task, thing):
    """It waits for that one no longer."""
    _tell("unawaits", task, thing)


def woken(task, thing=None):
    """What the task waited for is done: its next step stands in the ready queue."""
    _tell("woken", task, thing)


def cancel(task, message=None):
    """Somebody asks the task to end."""
    _tell("cancel", task, message)


def done(thing, value=None, error=None):
    """A task or a future has its result, or its exception."""
    _tell("done", thing, value, error)


def cancelled(thing):
    """A task or a future is cancelled."""
    _tell("cancelled", thing)


def clock(to):
    """The loop's clock moves on to a time, since there is nothing to do before it."""
    _tell("clock", to)


def _tell(what, *arguments):
    if _trace is not None:
        getattr(_trace, what)(*arguments)
