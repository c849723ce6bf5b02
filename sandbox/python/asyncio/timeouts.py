"""Timeouts: a timer that cancels the task that has set it, and turns that cancellation into a TimeoutError."""

from . import events, tasks
from .exceptions import CancelledError

# The states, as they are printed.
CREATED, ENTERED, EXPIRING, EXPIRED, EXITED = "created", "active", "expiring", "expired", "finished"


class Timeout:
    """`async with` this: what is inside is cancelled when the loop's clock shows `when` (None: never)."""

    def __init__(self, when):
        self._state = CREATED
        self._when = when
        self._timeout_handler = None
        self._task = None

    def when(self):
        return self._when

    def expired(self):
        """Has the time run out? True while the cancellation is on its way, too."""
        return self._state in (EXPIRING, EXPIRED)

    def reschedule(self, when):
        """Moves the end, from inside."""
        if self._state is CREATED:
            raise RuntimeError("Timeout has not been entered")
        if self._state is not ENTERED:
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
            self._timeout_handler = None
        if when is not None:
            loop = events.get_running_loop()
            # What is over already cancels at the next await, too: the body may at least begin.
            due = when <= loop.time()
            self._timeout_handler = loop.call_soon(self._on_timeout) if due else loop.call_at(when, self._on_timeout)

    def _on_timeout(self):
        self._state = EXPIRING
        self._timeout_handler = None
        self._task.cancel()

    async def __aenter__(self):
        if self._state is not CREATED:
            raise RuntimeError("Timeout has already been entered")
        task = tasks.current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = ENTERED
        self._task = task
        # Cancellations that were asked for before are not ours.
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
            self._timeout_handler = None
        if self._state is EXPIRING:
            self._state = EXPIRED
            # Somebody else may want the task cancelled as well: then it stays a cancellation.
            if self._task.uncancel() <= self._cancelling and exc_val is not None:
                if isinstance(exc_val, CancelledError):
                    raise TimeoutError from exc_val
                _blame_timeout(exc_val)
        elif self._state is ENTERED:
            self._state = EXITED

    def __repr__(self):
        when = f" when={round(self._when, 3) if self._when is not None else None}" if self._state is ENTERED else ""
        return f"<Timeout [{self._state}]{when}>"


def _blame_timeout(error):
    """The cancellation was answered by another error: the TimeoutError goes between the two, as what that error came from."""
    for link in (error, *error.exceptions) if isinstance(error, ExceptionGroup) else (error,):
        while link.__context__ is not None:
            cancelled = link.__context__
            if isinstance(cancelled, CancelledError):
                link.__context__ = between = TimeoutError()
                between.__context__ = between.__cause__ = cancelled
                break
            link = cancelled


def timeout(delay):
    """For what may take so many seconds."""
    loop = events.get_running_loop()
    return Timeout(None if delay is None else loop.time() + delay)


def timeout_at(when):
    """For what may last until the loop's clock shows `when`."""
    return Timeout(when)
