"""Signals as callbacks of a loop, and what SIGINT does to the main task."""

import signal

from . import coroutines, events, exceptions


def add(loop, sig, callback, args):
    """See `AbstractEventLoop.add_signal_handler`."""
    if coroutines.iscoroutine(callback) or coroutines._iscoroutinefunction(callback):
        raise TypeError("coroutines cannot be used with add_signal_handler()")
    _check(sig)
    loop._check_closed()
    handle = events.Handle(callback, args, loop, None)

    def arrived(signum, frame):
        if handle._cancelled:
            remove(loop, sig)
        elif not loop.is_closed():
            loop._ready.append(handle)

    try:
        signal.signal(sig, arrived)
    except OSError:
        raise RuntimeError(f"sig {sig} cannot be caught") from None
    loop._signal_handlers[sig] = handle


def remove(loop, sig):
    """See `AbstractEventLoop.remove_signal_handler`."""
    _check(sig)
    if loop._signal_handlers.pop(sig, None) is None:
        return False
    signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
    return True


def _check(sig):
    if not isinstance(sig, int):
        raise TypeError(f"sig must be an int, not {sig!r}")
    if sig not in signal.valid_signals():
        raise ValueError(f"invalid signal number {sig}")


def run_interruptible(loop, task):
    """`loop.run_until_complete(task)`, where the first SIGINT cancels the task, so that it can clean up; KeyboardInterrupt follows.

    A second SIGINT raises KeyboardInterrupt at once. A handler of the program's own is left alone.
    """
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        return loop.run_until_complete(task)
    interrupts = 0

    def interrupted(signum, frame):
        nonlocal interrupts
        interrupts += 1
        if interrupts > 1 or task.done():
            raise KeyboardInterrupt
        task.cancel()
        # A loop that waits wakes up.
        loop.call_soon_threadsafe(lambda: None)

    signal.signal(signal.SIGINT, interrupted)
    try:
        return loop.run_until_complete(task)
    except exceptions.CancelledError:
        # Where somebody else has cancelled the task too, that is what the caller shall see.
        if interrupts > 0 and task.uncancel() == 0:
            raise KeyboardInterrupt
        raise
    finally:
        if signal.getsignal(signal.SIGINT) is interrupted:
            signal.signal(signal.SIGINT, signal.default_int_handler)
