"""`assertRaises` and its kin: each is called with a function, or entered as a context manager."""

import sys

__unittest = True


class Expectation:
    """What `assertRaises`, `assertWarns` and the two with a pattern share."""

    base_type = BaseException
    base_words = "an exception type or tuple of exception types"

    def __init__(self, expected, test_case, pattern=None):
        self.test_case = test_case
        self.expected = expected
        self.pattern = compiled(pattern)
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Calls the function in `args`, or gives itself, to be entered."""
        try:
            self.check_expected(name)
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    unexpected = next(iter(kwargs))
                    raise TypeError(f"{unexpected!r} is an invalid keyword argument for this function")
                return self
            function, *rest = args
            self.obj_name = getattr(function, "__name__", None) or str(function)
            with self:
                function(*rest, **kwargs)
        finally:
            # Else the context, which has the exception, and the frame would keep each other alive.
            self = None

    def check_expected(self, name):
        expected = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        for cls in expected:
            if not (isinstance(cls, type) and issubclass(cls, self.base_type)):
                raise TypeError(f"{name}() arg 1 must be {self.base_words}")

    def names(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)

    def fail(self, message):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, message))

    def check_pattern(self, value):
        if self.pattern is not None and not self.pattern.search(str(value)):
            self.fail(f'"{self.pattern.pattern}" does not match "{value}"')


class RaisesContext(Expectation):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            if self.obj_name:
                self.fail(f"{self.names()} not raised by {self.obj_name}")
            self.fail(f"{self.names()} not raised")
        clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc.with_traceback(None)
        self.check_pattern(exc)
        return True


class WarnsContext(Expectation):
    base_type = Warning
    base_words = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings

        # A module remembers what it has warned of, and would not again.
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.catcher = warnings.catch_warnings(record=True)
        self.warnings = self.catcher.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc, tb):
        self.catcher.__exit__(exc_type, exc, tb)
        if exc_type is not None:
            return
        first = None
        for entry in self.warnings:
            if not isinstance(entry.message, self.expected):
                continue
            first = first or entry.message
            if self.pattern is not None and not self.pattern.search(str(entry.message)):
                continue
            self.warning = entry.message
            self.filename = entry.filename
            self.lineno = entry.lineno
            return
        if first is not None:
            self.check_pattern(first)
        if self.obj_name:
            self.fail(f"{self.names()} not triggered by {self.obj_name}")
        self.fail(f"{self.names()} not triggered")


class NotWarnsContext(WarnsContext):
    def __exit__(self, exc_type, exc, tb):
        self.catcher.__exit__(exc_type, exc, tb)
        if exc_type is not None:
            return
        for entry in self.warnings:
            if isinstance(entry.message, self.expected):
                self.fail(f"{self.names()} triggered")


def compiled(pattern):
    if not isinstance(pattern, (str, bytes)):
        return pattern
    import re

    return re.compile(pattern)


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except (RuntimeError, AttributeError):
            # A frame that is still running stays as it is.
            pass
        tb = tb.tb_next
