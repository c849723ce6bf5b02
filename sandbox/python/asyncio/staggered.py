"""Coroutines that race, each starting a while after the one before: how connections are made by RFC 8305, "Happy Eyeballs"."""

__all__ = ("staggered_race",)

from . import events, exceptions, locks, tasks


async def staggered_race(coro_fns, delay, *, loop=None):
    """Calls the functions one after the other and awaits what they give, until one of these has a result.

    The next one starts when one has failed, or `delay` seconds after the last (with None it waits for the failure). The first result
    ends the race: the others are cancelled. Gives it, its index, and for each that was started the exception it ended with, or None.
    """
    loop = loop or events.get_running_loop()
    result = index = None
    errors = []
    running = set()
    moved = locks.Event()

    async def attempt(at, coro_fn):
        nonlocal result, index
        try:
            given = await coro_fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            errors[at] = error
        else:
            if index is None:
                result, index = given, at
        finally:
            running.discard(tasks.current_task())
            moved.set()

    try:
        for at, coro_fn in enumerate(coro_fns):
            errors.append(None)
            running.add(loop.create_task(attempt(at, coro_fn)))
            await _any_moves(moved, delay)
            if index is not None:
                break
        while index is None and running:
            await _any_moves(moved, None)
    finally:
        left = [*running]
        for task in left:
            task.cancel()
        await tasks.gather(*left, return_exceptions=True)
    return result, index, errors


async def _any_moves(moved, delay):
    try:
        await tasks.wait_for(moved.wait(), delay)
    except exceptions.TimeoutError:
        pass
    moved.clear()
