"""Files and the environment, for tests."""

import contextlib
import os
import shutil
import tempfile
import unittest

TESTFN = "@test"
TESTFN_ASCII = TESTFN
TESTFN_UNICODE = TESTFN + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_NONASCII = TESTFN + "\xe6"
FS_NONASCII = "\xe6"
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None
SAVEDCWD = os.getcwd()


class FakePath:
    """Anything with `__fspath__`."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


def unlink(filename):
    try:
        os.unlink(filename)
    except (FileNotFoundError, NotADirectoryError):
        pass


def rmdir(dirname):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def rmtree(path):
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(path)


def create_empty_file(filename):
    open(filename, "wb").close()


def can_symlink():
    return False


def can_chmod():
    return False


def skip_unless_symlink(test):
    return unittest.skip("needs symbolic links")(test)


skip_unless_hardlink = skip_unless_xattr = skip_unless_working_chmod = skip_if_dac_override = skip_unless_symlink


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    if path is None:
        path = os.path.realpath(tempfile.mkdtemp())
    else:
        os.mkdir(path)
    try:
        yield path
    finally:
        rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(os.path.realpath(path))
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir(path=name, quiet=quiet) as path, change_cwd(path, quiet=quiet) as cwd:
        yield cwd


@contextlib.contextmanager
def temp_umask(umask):
    yield




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
