"""Contexts of tests: streams that are captured, settings that are put back."""

import contextlib
import sys


class _Captured:
    """Takes the place of a standard stream."""

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        import io

        self.before = getattr(sys, self.name)
        stream = io.StringIO()
        setattr(sys, self.name, stream)
        return stream

    def __exit__(self, *args):
        setattr(sys, self.name, self.before)


def captured_output(name):
    return _Captured(name)


def captured_stdout():
    return _Captured("stdout")


def captured_stderr():
    return _Captured("stderr")


def captured_stdin():
    return _Captured("stdin")


class catch_unraisable_exception:
    """Keeps what `sys.unraisablehook` is told."""

    def __enter__(self):
        self.unraisable = None
        self.before = sys.unraisablehook
        sys.unraisablehook = self._take
        return self

    def _take(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *args):
        sys.unraisablehook = self.before
        del self.unraisable


@contextlib.contextmanager
def swap_attr(obj, name, value):
    had = hasattr(obj, name)
    before = getattr(obj, name, None)
    setattr(obj, name, value)
    try:
        yield before
    finally:
        if had:
            setattr(obj, name, before)
        elif hasattr(obj, name):
            delattr(obj, name)


@contextlib.contextmanager
def swap_item(obj, key, value):
    had = key in obj
    before = obj.get(key) if had else None
    obj[key] = value
    try:
        yield before
    finally:
        if had:
            obj[key] = before
        else:
            obj.pop(key, None)


@contextlib.contextmanager
def set_recursion_limit(limit):
    before = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(limit)
        yield
    finally:
        sys.setrecursionlimit(before)


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    yield


@contextlib.contextmanager
def disable_gc():
    yield


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield

SuppressCrashReport = contextlib.nullcontext


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    before = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(max_digits)
        yield
    finally:
        sys.set_int_max_str_digits(before)
