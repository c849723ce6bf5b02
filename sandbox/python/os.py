"""What a program may know of an operating system that is not there: names, paths and random bytes."""

import _in_c
import abc
import sys
import time
from types import GenericAlias

name = "posix"
curdir, pardir, sep, extsep, altsep = ".", "..", "/", ".", None
pathsep, linesep, devnull, defpath = ":", "\n", "/dev/null", "/bin:/usr/bin"
error = OSError
environ = {"HOME": "/home/web_user", "LANG": "en_US.UTF-8", "PATH": "/"}
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
EX_OK, EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_SOFTWARE = 0, *range(64, 71)
EX_OSERR, EX_OSFILE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = range(71, 79)


class PathLike(abc.ABC):
    """An object that stands for a path."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    if getattr(kind, "__fspath__", None) is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}")
    result = kind.__fspath__(path)
    if not isinstance(result, (str, bytes)):
        raise TypeError(
            f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}"
        )
    return result


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    pass


def getpid():
    return 42


def getppid():
    return 1


def kill(pid, signal, /):
    """Sends a signal to this program; there are no others."""
    if pid != getpid():
        raise ProcessLookupError(3, "No such process")
    from signal import raise_signal

    if signal:
        raise_signal(signal)


def getlogin():
    return "web_user"


def cpu_count():
    return 1


process_cpu_count = cpu_count


SEEK_SET, SEEK_CUR, SEEK_END = range(3)


def get_terminal_size(fd=1, /):
    raise OSError(25, "Inappropriate ioctl for device")


def strerror(code, /):
    import errno

    return errno._messages.get(code, f"Unknown error {code}")


def urandom(size, /):
    """Bytes that differ from run to run only as far as the sandbox's clock does."""
    from _random import Random

    global _source
    if _source is None:
        _source = Random(time.time_ns())
    return _source.getrandbits(size * 8).to_bytes(size, "little") if size else b""


_source = None

import posixpath as path  # noqa: E402

sys.modules["os.path"] = path


def __getattr__(attribute):
    if not attribute.startswith("__"):
        import _os_files

        if attribute in _os_files.NAMES:
            return getattr(_os_files, attribute)
    raise AttributeError(f"module 'os' has no attribute {attribute!r} in the sandbox", name=attribute, obj=sys.modules["os"])


def __dir__():
    import _os_files

    return [*globals(), *_os_files.NAMES]


_in_c.written_in_c(fspath, putenv, getpid, getppid, kill, getlogin, cpu_count, get_terminal_size, strerror, urandom, module="posix")
