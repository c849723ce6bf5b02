"""Imports, for tests."""

import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    """The module; the test is skipped where there is none."""
    try:
        __import__(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))
    return sys.modules[name]


def import_fresh_module(name, fresh=(), blocked=(), *, usefrozen=False, deprecated=False):
    """The module imported anew, without the modules in `blocked`; None if it cannot do without them."""
    # Accelerators in C are no part of the sandbox: there is one version of each module.
    if any(blocker.startswith("_") for blocker in (*fresh,)):
        return None
    names = (name, *fresh, *blocked)
    before = {other: sys.modules.pop(other) for other in names if other in sys.modules}
    try:
        for other in blocked:
            sys.modules[other] = None
        __import__(name)
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
