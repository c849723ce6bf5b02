"""What of CPython's module for tests of its C API makes sense without C: printing exceptions, as the interpreter does."""

import sys
import traceback

import cpython_driver


INT_MAX = 2**31 - 1


def exception_print(exc, legacy=False):
    if not isinstance(exc, BaseException):
        raise TypeError("an exception is required")
    sys.__excepthook__(type(exc), exc, exc.__traceback__)


def traceback_print(tb, file):
    file.write("Traceback (most recent call last):\n")
    traceback.print_tb(tb, file=file)


def __getattr__(name):
    """Everything else skips the test that uses it."""
    if name.startswith("__"):
        raise AttributeError(name)
    return cpython_driver.Absent(f"_testcapi.{name}")
