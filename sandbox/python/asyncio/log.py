"""The logger that asyncio tells its troubles: `logging`'s, if the program has imported that, else standard error."""

import sys
from _runtime import format_exception


class Logger:
    """Does what an unconfigured `logging.getLogger("asyncio")` does. `logging` itself would take long to load."""

    name = "asyncio"

    def error(self, message, *args, exc_info=None):
        self._log("error", message, args, exc_info)

    def warning(self, message, *args, exc_info=None):
        self._log("warning", message, args, exc_info)

    def info(self, message, *args, exc_info=None):
        self._log("info", message, args, exc_info)

    def debug(self, message, *args, exc_info=None):
        self._log("debug", message, args, exc_info)

    def _log(self, level, message, args, error):
        shown = _exception_of(error) if error else None
        # What is no exception `logging` complains of in its own words.
        if "logging" in sys.modules or not isinstance(shown, (BaseException, type(None))):
            import logging

            getattr(logging.getLogger(self.name), level)(message, *args, exc_info=error)
        elif level in ("error", "warning"):
            text = message % args if args else message
            if shown is not None:
                text += "\n" + format_exception(shown)
            sys.stderr.write(text.rstrip("\n") + "\n")


def _exception_of(exc_info):
    """`exc_info` is an exception, a triple with one, or True for the one being handled."""
    if isinstance(exc_info, tuple):
        return exc_info[1]
    return exc_info if isinstance(exc_info, BaseException) else sys.exception()


logger = Logger()
