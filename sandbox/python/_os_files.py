"""The part of `os` that is about files: those that `open` knows, which live in memory."""

import errno
import os

import _in_c
from collections import namedtuple

from _io import files
from _io.files import absolute, contents, error, folders, is_file, is_folder, names_in, parent_of
from _runtime import hide_frames

hide_frames()

_FOLDER, _FILE = 0o040755, 0o100644

stat_result = namedtuple(
    "stat_result", "st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime"
)
stat_result.__module__ = "os"


def _full(path):
    return absolute(os.fspath(path))


def _existing(path):
    full = _full(path)
    if not is_file(full) and not is_folder(full):
        raise error(errno.ENOTDIR if is_file(parent_of(full)) else errno.ENOENT, path)
    return full


def getcwd():
    return files.working_folder()


def getcwdb():
    return getcwd().encode()


def chdir(path):
    files.change_folder(os.fspath(path))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    full = _existing(path)
    return _stat_of(full, None if is_folder(full) else len(files.content(full)))


def _stat_of(full, size):
    """`size`: None for a folder. Different paths are different files."""
    number = hash(full) & 0xFFFFFFFF
    if size is None:
        return stat_result(_FOLDER, number, 1, 2, 0, 0, 4096, 0.0, 0.0, 0.0)
    return stat_result(_FILE, number, 1, 1, 0, 0, size, 0.0, 0.0, 0.0)


lstat = stat


def access(path, mode):
    full = _full(path)
    return is_file(full) or is_folder(full)


def listdir(path="."):
    full = _existing(path)
    if not is_folder(full):
        raise error(errno.ENOTDIR, path)
    return names_in(full)


class DirEntry:
    """A name in a folder, from `scandir`."""

    __module__ = "posix"

    def __init__(self, folder, name):
        self.name, self.path = name, os.path.join(folder, name)

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def __fspath__(self):
        return self.path

    def is_dir(self, *, follow_symlinks=True):
        return is_folder(_full(self.path))

    def is_file(self, *, follow_symlinks=True):
        return is_file(_full(self.path))

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)


class scandir:
    """The entries of a folder; a context manager too."""

    def __init__(self, path="."):
        self._entries = iter([DirEntry(os.fspath(path), name) for name in listdir(path)])

    def __iter__(self):
        return self._entries

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def close(self):
        self._entries = iter(())


def walk(top, topdown=True, onerror=None, followlinks=False):
    try:
        names = listdir(top)
    except OSError as problem:
        if onerror is not None:
            onerror(problem)
        return
    below = [name for name in names if is_folder(_full(os.path.join(top, name)))]
    here = os.fspath(top), below, [name for name in names if name not in below]
    if topdown:
        yield here
    for name in below:
        yield from walk(os.path.join(top, name), topdown, onerror)
    if not topdown:
        yield here


def mkdir(path, mode=0o777, *, dir_fd=None):
    full = _full(path)
    if is_file(full) or is_folder(full):
        raise error(errno.EEXIST, path)
    _existing_parent(full, path)
    folders.add(full)


def _existing_parent(full, path):
    if not is_folder(parent_of(full)):
        raise error(errno.ENOTDIR if is_file(parent_of(full)) else errno.ENOENT, path)


def makedirs(name, mode=0o777, exist_ok=False):
    full = _full(name)
    if is_folder(full):
        if exist_ok:
            return
        raise error(errno.EEXIST, name)
    head = os.path.dirname(os.fspath(name).rstrip("/"))
    if head and not is_folder(_full(head)):
        makedirs(head, exist_ok=True)
    mkdir(name)


def remove(path, *, dir_fd=None):
    full = _existing(path)
    if is_folder(full):
        raise error(errno.EISDIR, path)
    contents[full] = None


unlink = remove


def rmdir(path, *, dir_fd=None):
    full = _existing(path)
    if not is_folder(full):
        raise error(errno.ENOTDIR, path)
    if names_in(full):
        raise error(errno.ENOTEMPTY, path)
    folders.discard(full)


def removedirs(name):
    rmdir(name)
    while (name := os.path.dirname(name)) and not listdir(name):
        rmdir(name)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    old, new = _full(src), _full(dst)
    if not is_file(old) and not is_folder(old):
        raise error(errno.ENOENT, src, dst)
    if not is_folder(parent_of(new)):
        raise error(errno.ENOENT, src, dst)
    if is_folder(new) and is_file(old):
        raise error(errno.EISDIR, src, dst)
    if is_file(old):
        contents[new], contents[old] = files.content(old), None
        return
    for path in [path for path in contents if path.startswith(old + "/")]:
        contents[new + path[len(old) :]] = contents.pop(path)
    for path in [path for path in folders if path == old or path.startswith(old + "/")]:
        folders.discard(path)
        folders.add(new + path[len(old) :])


replace = renames = rename


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _existing(path)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    _existing(path)


_walk_symlinks_as_files = object()


def fsencode(filename):
    """A path as bytes."""
    name = os.fspath(filename)
    return name.encode("utf-8", "surrogateescape") if isinstance(name, str) else name


def fsdecode(filename):
    """A path as text."""
    name = os.fspath(filename)
    return name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else name


# ---- files by number --------------------------------------------------------------------------------------------

O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
O_CLOEXEC, O_NOFOLLOW, O_NONBLOCK = 524288, 131072, 2048

supports_dir_fd = supports_fd = supports_follow_symlinks = supports_bytes_environ = frozenset()


def open(path, flags, mode=0o777, *, dir_fd=None):
    path = os.fspath(path)
    exists = is_file(_full(path))
    if not exists and not flags & O_CREAT and not is_folder(_full(path)):
        raise error(errno.ENOENT, path)
    letter = "x" if flags & O_CREAT and flags & O_EXCL else "a" if flags & O_APPEND else "r"
    if flags & O_CREAT and not exists and letter == "r" or flags & O_TRUNC:
        letter = "w"
    file = files.FileIO(path, letter if flags & 3 == O_RDONLY and letter == "r" else letter + "+")
    return files.describe(file)


def _described(fd):
    if fd not in files.descriptors:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return files.descriptors[fd]


def close(fd):
    _described(fd)
    del files.descriptors[fd]


def read(fd, length, /):
    return _described(fd).read(length)


def write(fd, data, /):
    return _described(fd).write(data)


def lseek(fd, position, whence, /):
    return _described(fd).seek(position, whence)


def ftruncate(fd, length, /):
    _described(fd).truncate(length)


def fsync(fd):
    _described(fd)


def fdopen(fd, mode="r", *args, **kwargs):
    import io

    return io.open(fd, mode, *args, **kwargs)


def fstat(fd):
    return _stat_of(_described(fd)._path, len(_described(fd)._data))


_in_c.written_in_c(
    getcwd, getcwdb, chdir, stat, access, listdir, DirEntry, scandir, mkdir, remove, rmdir, rename, chmod, utime, open, close, read,
    write, lseek, ftruncate, fsync, fstat, module="posix",
)  # fmt: skip
NAMES = frozenset(name for name in globals() if not name.startswith("_") and name not in ("errno", "os", "files", "hide_frames"))
NAMES |= {"_walk_symlinks_as_files"}
