"""Imports, for tests."""

import sys
import unittest

import cpython_driver


def import_module(name, deprecated=False, *, required_on=()):
    """The module; the test is skipped where there is none."""
    try:
        __import__(name)
    except ImportError as error:
        if name in cpython_driver.outside:
            return cpython_driver.Absent(name)
        raise unittest.SkipTest(str(error))
    return sys.modules[name]


# What CPython writes in C builds on these here.
FOUNDATIONS = {"_pydatetime"}


def import_fresh_module(name, fresh=(), blocked=(), *, usefrozen=False, deprecated=False):
    """The module imported anew, without the modules in `blocked`; None if it cannot do without them."""
    asked = (name, *fresh, *blocked)
    names = {other for other in sys.modules if other.startswith(tuple(f"{parent}." for parent in asked))}.union(asked)
    before = {other: sys.modules.pop(other) for other in names if other in sys.modules}
    try:
        for other in set(blocked) - FOUNDATIONS:
            sys.modules[other] = None
        for other in (*fresh, name):
            __import__(other)
        return sys.modules[name]
    except ImportError:
        return None
    finally:
        for other in names:
            sys.modules.pop(other, None)
        sys.modules.update(before)


def unload(name):
    sys.modules.pop(name, None)


def ready_to_import(name=None, source=""):
    raise unittest.SkipTest("writes a module to disk")


def forget(name):
    unload(name)


class DirsOnSysPath:
    """Puts `sys.path` back at its end."""

    def __init__(self, *paths):
        self.before = sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        sys.path[:] = self.before


class CleanImport:
    """Has modules imported anew."""

    def __init__(self, *names, usefrozen=False):
        self.before = {name: sys.modules.pop(name) for name in names if name in sys.modules}

    def __enter__(self):
        return self

    def __exit__(self, *args):
        sys.modules.update(self.before)


def modules_setup():
    return (sys.modules.copy(),)


def modules_cleanup(before):
    sys.modules.clear()
    sys.modules.update(before)
