"""Functions that block, for which other systems have threads."""

from . import events


async def to_thread(func, /, *args, **kwargs):
    """Calls a function in a copy of the context. The sandbox has no threads: it runs in place, and the loop waits for it."""
    context = events.copy_context()
    return await events.get_running_loop().run_in_executor(None, lambda: context.run(func, *args, **kwargs))
