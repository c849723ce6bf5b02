"""Cells that await: their coroutines run on one event loop, which is kept from a cell to the next.

What is pending at the end of a cell stays suspended until the next cell runs here, as at IPython's prompt.
"""

from asyncio import Runner

_runner = None


def run(coro):
    """Runs a cell to its end. Gives the exception that ended it, with the traceback from the cell on, or None."""
    global _runner
    if _runner is None:
        _runner = Runner()
    code = coro.cr_code
    try:
        _runner.run(coro)
    except BaseException as error:
        tb = error.__traceback__
        while tb is not None and tb.tb_frame.f_code is not code:
            tb = tb.tb_next
        return error.with_traceback(tb)
    return None


def close():
    """The end of a program: cancels what is left."""
    global _runner
    if _runner is not None:
        _runner.close()
        _runner = None
