"""The files that lie in a package's folder."""

import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

Package = ModuleType | str
Anchor = Package

_MISSING = object()


def files(anchor=None):
    """The folder of a package; without one, of the module that asks."""
    if anchor is None:
        anchor = sys._getframe(1).f_globals["__name__"]
    module = import_module(anchor) if isinstance(anchor, str) else anchor
    if getattr(module, "__file__", None) is None:
        raise NotImplementedError(f"the sandbox knows no folder of the module {module.__name__!r}")
    return Path(module.__file__).parent


@contextmanager
def as_file(path):
    """A resource as a file of the file system; here it always is one."""
    yield path


def _resource(anchor, names):
    if anchor is None:
        raise TypeError("anchor must be module or string, got None")
    return files(anchor).joinpath(*names)


def _encoding(encoding, names):
    if encoding is not _MISSING:
        return encoding
    # It may once have been given by place, where a name would now be taken for it.
    if len(names) > 1:
        raise TypeError("'encoding' argument required with multiple path names")
    return "utf-8"


def open_binary(anchor, *path_names):
    return _resource(anchor, path_names).open("rb")


def open_text(anchor, *path_names, encoding=_MISSING, errors="strict"):
    encoding = _encoding(encoding, path_names)
    return _resource(anchor, path_names).open("r", encoding=encoding, errors=errors)


def read_binary(anchor, *path_names):
    return _resource(anchor, path_names).read_bytes()


def read_text(anchor, *path_names, encoding=_MISSING, errors="strict"):
    encoding = _encoding(encoding, path_names)
    return _resource(anchor, path_names).read_text(encoding=encoding, errors=errors)


def path(anchor, *path_names):
    return as_file(_resource(anchor, path_names))


def is_resource(anchor, *path_names):
    return _resource(anchor, path_names).is_file()


def contents(anchor, *path_names):
    import warnings

    message = "importlib.resources.contents is deprecated. Use files(anchor).iterdir() instead."
    warnings.warn(message, DeprecationWarning, stacklevel=1)
    return (entry.name for entry in _resource(anchor, path_names).iterdir())


__all__ = [
    "Package", "Anchor", "as_file", "files", "contents", "is_resource", "open_binary", "open_text", "path", "read_binary",
    "read_text",
]  # fmt: skip
