"""Coroutines that race, each starting a while after the one before: how connections are made by RFC 8305, "Happy Eyeballs"."""

__all__ = ("staggered_race",)

from . import events, exceptions, locks, tasks


async def staggered_race(coro_fns, delay, *, loop=None):
    """Calls the functions one after the other and awaits what they give, until one of these has a result.

    The next one starts when one has failed, or `delay` seconds after the last (with None it waits for the failure). The first result
    ends the race: the others are cancelled. Gives it, its index, and for each that was started the exception it ended with, or None.
    """
    loop = loop or events.get_running_loop()
    waiting = enumerate(coro_fns)
    result = index = cancelled = all_ended = None
    errors = []
    running = set()

    def start(earlier_failed):
        task = loop.create_task(attempt(earlier_failed))
        running.add(task)
        task.add_done_callback(ended)

    def ended(task):
        running.discard(task)
        if not running and not all_ended.done():
            all_ended.set_result(None)

    async def attempt(earlier_failed):
        nonlocal result, index
        if earlier_failed is not None:
            try:
                await tasks.wait_for(earlier_failed.wait(), delay)
            except exceptions.TimeoutError:
                pass
        at, coro_fn = next(waiting, (None, None))
        if coro_fn is None:
            return
        failed = locks.Event()
        errors.append(None)
        start(failed)
        try:
            given = await coro_fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            errors[at] = error
            failed.set()
        else:
            result, index = given, at
            _cancel(running - {tasks.current_task(loop)})

    start(None)
    # No task is left behind, however often the race is cancelled.
    while running:
        all_ended = loop.create_future()
        try:
            await all_ended
        except exceptions.CancelledError as error:
            cancelled = error
            _cancel(running, *error.args)
    try:
        if cancelled is not None:
            raise cancelled
        return result, index, errors
    finally:
        # Their tracebacks hold this frame.
        del cancelled, errors


def _cancel(racers, *message):
    for task in racers:
        task.cancel(*message)
