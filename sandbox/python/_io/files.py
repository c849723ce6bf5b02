"""
The files of a program live in memory, by absolute path, and end with it. Those beside a program that the command line runs can be
read too; what is written over them stays in memory.
"""

import _in_c
import sys

import errno
from _io.base import UnsupportedOperation, _RawIOBase, bytes_of, fill, size_of
from _io.memory import BytesInMemory
from _runtime import file_beside, set_import_files


# What is open below a number (`os.open`, and what has been asked for its own). 0 to 2 are the standard streams.
descriptors = {}
# Content by path; None where a file beside the program has been removed.
contents = {}
folders = {"/", "/tmp", "/home", "/home/web_user"}


def program_folder():
    """The folder of the program that runs."""
    file = getattr(sys.modules.get("__main__"), "__file__", "")
    return file[: file.rfind("/")] or "/" if file.startswith("/") else "/"


def working_folder():
    """The current one: the program's own, unless it has gone elsewhere."""
    return _cwd or program_folder()


_cwd = ""


def change_folder(path):
    global _cwd
    full = absolute(path)
    if not is_folder(full):
        raise error(errno.ENOTDIR if is_file(full) else errno.ENOENT, path)
    _cwd = full


def absolute(path):
    """A path, made absolute and without `.` and `..`."""
    if isinstance(path, bytes):
        path = path.decode()
    parts = []
    for part in (path if path.startswith("/") else f"{working_folder()}/{path}").split("/"):
        if part == "..":
            parts[-1:] = []
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


def _beside(full):
    """What the program's own folder has at a path: the names in a folder, the bytes of a file, or None."""
    return file_beside(full, program_folder())


def content(full):
    """The bytearray of a file, or None."""
    if full not in contents:
        found = _beside(full)
        if not isinstance(found, bytes):
            return None
        contents[full] = bytearray(found)
    return contents[full]


def is_file(full):
    return content(full) is not None


def is_folder(full):
    if full in folders or full == working_folder():
        return True
    return any(name.startswith(full + "/") and data is not None for name, data in contents.items()) or isinstance(_beside(full), list)


def names_in(full):
    """The names in a folder."""
    found = _beside(full)
    names = set(found) if isinstance(found, list) else set()
    start = full.rstrip("/") + "/"
    for path in (*(path for path, data in contents.items() if data is not None), *folders):
        if path.startswith(start) and path != start:
            names.add(path[len(start) :].split("/")[0])
    for name in list(names):
        if contents.get(start + name, b"") is None:
            names.discard(name)
    return sorted(names)


def parent_of(full):
    return full[: full.rfind("/")] or "/"


def error(code, path, other=None):
    """The OSError for a path."""
    import os

    path = path if isinstance(path, int) else os.fspath(path)
    if other is not None:
        return OSError(code, os.strerror(code), path, None, os.fspath(other))
    return OSError(code, os.strerror(code), path)


def _source_of(path):
    """What the program has written for a module, for `import`."""
    data = contents.get(absolute(path))
    return None if data is None else bytes(data)


set_import_files(_source_of)


class FileIO(BytesInMemory, _RawIOBase):
    """A file of bytes without a buffer."""

    __module__ = "_io"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if "".join(sorted(mode.replace("b", ""))) not in ("r", "w", "a", "x", "+r", "+w", "+a", "+x"):
            raise ValueError(f"invalid mode: {mode}")
        self.name = file
        self._plus, self._letter = "+" in mode, mode.replace("b", "").replace("+", "")
        self.closefd = closefd
        if opener is not None:
            file = opener(file, _flags(self._letter, self._plus))
        if isinstance(file, int):
            self._share(file)
        else:
            self._path = absolute(file)
            self._start(_opened(file, self._path, self._letter))
        if self._letter == "a":
            self._at = len(self._data)

    def _share(self, fd):
        """Stands on a file that is open already."""
        if fd not in descriptors:
            raise OSError(errno.EBADF, "Bad file descriptor")
        self._fd = fd
        self._path = descriptors[fd]._path
        self._start(descriptors[fd]._data)

    _fd = None

    def close(self):
        if self.closefd and not self.closed and self._fd is not None:
            descriptors.pop(self._fd, None)
        super().close()

    @property
    def mode(self):
        if self._letter == "r":
            return "rb+" if self._plus else "rb"
        return {"w": "wb", "a": "ab", "x": "xb"}[self._letter] if not self._plus else {"w": "rb+", "a": "ab+", "x": "xb+"}[self._letter]

    def __repr__(self):
        if self.closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>"

    def _check_open(self, message="I/O operation on closed file"):
        super()._check_open(message)

    def readable(self):
        self._check_open()
        return self._letter == "r" or self._plus

    def writable(self):
        self._check_open()
        return self._letter != "r" or self._plus

    def seekable(self):
        self._check_open()
        return True

    def fileno(self):
        self._check_open()
        if self._fd is None:
            self._fd = describe(self)
        return self._fd

    def read(self, size=-1, /):
        self._check_open()
        if not self.readable():
            raise UnsupportedOperation("File not open for reading")
        return self._take(size_of(size))

    def readall(self):
        return self.read()

    def readline(self, size=-1, /):
        self._check_open()
        if not self.readable():
            raise UnsupportedOperation("File not open for reading")
        return self._line(size_of(size))

    def readinto(self, buffer, /):
        return fill(buffer, "readinto() argument 1", self.read)

    def write(self, data, /):
        data = bytes_of(data)
        self._check_open()
        if not self.writable():
            raise UnsupportedOperation("File not open for writing")
        if self._letter == "a":
            self._at = len(self._data)
        return self._put(data)

    def seek(self, pos, whence=0, /):
        self._check_open()
        if whence == 0 and pos < 0 or whence not in (0, 1, 2):
            raise OSError(errno.EINVAL, "Invalid argument")
        return self._move(pos, whence)

    def tell(self):
        self._check_open()
        return self._at

    def truncate(self, size=None, /):
        self._check_open()
        if not self.writable():
            raise UnsupportedOperation("File not open for writing")
        size = self._cut(size)
        del self._data[size:]
        self._data += bytes(size - len(self._data))
        return size


def describe(file):
    """The number for a file that is opened: the lowest that is free."""
    fd = 3
    while fd in descriptors:
        fd += 1
    descriptors[fd] = file
    return fd


def _flags(letter, plus):
    """What `os.open` takes for a mode."""
    import os

    more = {"r": 0, "w": os.O_CREAT | os.O_TRUNC, "a": os.O_CREAT | os.O_APPEND, "x": os.O_CREAT | os.O_EXCL}[letter]
    return more | (os.O_RDWR if plus else os.O_RDONLY if letter == "r" else os.O_WRONLY)


def _opened(file, full, letter):
    """The content of a file that is opened; made or emptied as the mode says."""
    data = content(full)
    if data is None and is_folder(full):
        raise error(errno.EEXIST if letter == "x" else errno.EISDIR, file)
    if data is None:
        if letter == "r" or not is_folder(parent_of(full)):
            is_below = is_file(parent_of(full))
            raise error(errno.ENOTDIR if is_below else errno.ENOENT, file)
        data = contents[full] = bytearray()
    elif letter == "x":
        raise error(errno.EEXIST, file)
    elif letter == "w":
        data.clear()
    return data


_in_c.written_in_c()
