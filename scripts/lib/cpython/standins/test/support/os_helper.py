"""Files and the environment, for tests."""

import os
import unittest

TESTFN = "@test"
FakePath = None


def unlink(filename):
    try:
        os.unlink(filename)
    except (FileNotFoundError, NotADirectoryError):
        pass


def temp_cwd(*args, **kwargs):
    raise unittest.SkipTest("needs folders")


temp_dir = change_cwd = temp_cwd


class EnvironmentVarGuard:
    """Puts environment variables back at its end."""

    def __init__(self):
        self.before = {}

    def set(self, name, value):
        self.before.setdefault(name, os.environ.get(name))
        os.environ[name] = value

    __setitem__ = set

    def unset(self, *names):
        for name in names:
            self.before.setdefault(name, os.environ.get(name))
            os.environ.pop(name, None)

    __delitem__ = unset

    def __enter__(self):
        return self

    def __exit__(self, *args):
        for name, value in self.before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
