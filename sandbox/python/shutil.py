"""Of `shutil`, what copies, moves and removes files and folders, which live in memory."""

import os
from collections import namedtuple

_size = namedtuple("terminal_size", "columns lines", module="os")


def get_terminal_size(fallback=(80, 24)):
    """The size that COLUMNS and LINES tell, and where they do not, `fallback`: there is no terminal."""
    found = [int(os.environ[name]) if os.environ.get(name, "").isdecimal() else 0 for name in ("COLUMNS", "LINES")]
    return _size(*(given or default for given, default in zip(found, fallback)))


def which(cmd, mode=1, path=None):
    return None


class Error(OSError):
    pass


class SameFileError(Error):
    """Raised when source and destination are the same file."""


def copyfileobj(fsrc, fdst, length=65536):
    """Copies what is left of one open file into another."""
    while chunk := fsrc.read(length):
        fdst.write(chunk)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies the content of a file; gives where to."""
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source, open(dst, "wb") as target:
        copyfileobj(source, target)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file to a path or into a folder; gives its new path."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


copy2 = copy


def copymode(src, dst, *, follow_symlinks=True):
    os.stat(src), os.stat(dst)


copystat = copymode


def ignore_patterns(*patterns):
    """A function for `copytree(ignore=…)` that leaves out what fits one of the patterns."""
    import fnmatch

    return lambda path, names: {name for pattern in patterns for name in fnmatch.filter(names, pattern)}


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copies a folder with all that is in it; gives the new one's path."""
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in left_out:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        if os.path.isdir(source):
            copytree(source, target, symlinks, ignore, copy_function, dirs_exist_ok=dirs_exist_ok)
        else:
            copy_function(source, target)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Removes a folder with all that is in it."""
    try:
        for name in os.listdir(path):
            below = os.path.join(path, name)
            if os.path.isdir(below):
                rmtree(below, ignore_errors, onerror, onexc=onexc)
            else:
                os.unlink(below)
        os.rmdir(path)
    except OSError as error:
        if onexc is not None:
            onexc(os.rmdir, path, error)
        elif onerror is not None:
            onerror(os.rmdir, path, (type(error), error, error.__traceback__))
        elif not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    """Moves a file or a folder; gives its new path."""
    target = dst
    if os.path.isdir(dst):
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    os.rename(src, target)
    return target

__all__ = [name for name in globals() if name[:1] != "_" and name not in ("os", "namedtuple")]
