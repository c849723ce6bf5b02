"""Warnings, for tests."""

import functools
import warnings

from test.support import check_syntax_error


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(seen), 1, seen)
    (warning,) = seen
    testcase.assertTrue(issubclass(warning.category, SyntaxWarning), warning.category)
    if errtext:
        testcase.assertRegex(str(warning.message), errtext)
    testcase.assertEqual(warning.filename, "<testcase>")
    if lineno is not None:
        testcase.assertEqual(warning.lineno, lineno)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("error", SyntaxWarning)
        check_syntax_error(testcase, statement, errtext, lineno=lineno, offset=offset)
    testcase.assertEqual(seen, [])


def ignore_warnings(*, category):
    def decorator(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)

        return wrapper

    return decorator


class Recorder:
    """The warnings seen so far; attributes are those of the last."""

    def __init__(self, seen):
        self._seen = seen
        self._from = 0

    def __getattr__(self, name):
        if len(self._seen) > self._from:
            return getattr(self._seen[-1], name)
        if name in warnings.WarningMessage._WARNING_DETAILS:
            return None
        raise AttributeError(f"{self!r} has no attribute {name!r}")

    @property
    def warnings(self):
        return self._seen[self._from:]

    def reset(self):
        self._from = len(self._seen)


class check_warnings:
    """Fails at its end unless each filter (message pattern, category) was met and nothing else was warned of."""

    def __init__(self, *filters, **kwargs):
        self.quiet = kwargs.get("quiet", not filters)
        self.filters = filters or (("", Warning),)

    def __enter__(self):
        self.catcher = warnings.catch_warnings(record=True)
        self.seen = self.catcher.__enter__()
        warnings.simplefilter("always")
        return Recorder(self.seen)

    def __exit__(self, exc_type, exc, tb):
        import re

        self.catcher.__exit__(exc_type, exc, tb)
        if exc_type is not None:
            return
        unseen = []
        rest = [entry.message for entry in self.seen]
        for pattern, category in self.filters:
            met = [w for w in rest if issubclass(type(w), category) and re.match(pattern, str(w), re.I)]
            rest = [w for w in rest if w not in met]
            if not met and not self.quiet:
                unseen.append((pattern, category.__name__))
        if rest:
            raise AssertionError(f"unhandled warning {rest[0]!r}")
        if unseen:
            raise AssertionError(f"filter {unseen[0]} did not catch any warning")


class check_no_warnings(check_warnings):
    pass


def check_no_resource_warning(testcase):
    return check_warnings(quiet=True)


def save_restore_warnings_filters():
    return warnings.catch_warnings()
