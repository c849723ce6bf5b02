"""What all streams have in common."""

import _runtime
import sys

import _in_c
from _operator import index


class UnsupportedOperation(OSError, ValueError):
    __module__ = "io"


class _IOBase:
    """The base of all streams: iteration over lines, `with`, and refusals."""

    __module__ = "_io"
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def _check_open(self, message="I/O operation on closed file."):
        if self.closed:
            raise ValueError(message)

    def _checkClosed(self, msg=None):
        self._check_open()

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable." if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable." if msg is None else msg)

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable." if msg is None else msg)

    def seek(self, offset, whence=0, /):
        """Changes the stream's position, and gives it."""
        self._unsupported("seek")

    def tell(self):
        """The stream's position."""
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def flush(self):
        self._check_open()

    def close(self):
        """Flushes and closes; a second call does nothing."""
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def isatty(self):
        self._check_open()
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exception):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        """The next line, of at most `size` bytes."""
        line = bytearray()
        while size is None or size < 0 or len(line) < size:
            byte = self.read(1)
            if not isinstance(byte, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{_runtime.type_name(type(byte))}'")
            line += byte
            if not byte or byte == b"\n":
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        hint = size_of(hint)
        if hint <= 0:
            return list(self)
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size >= hint:
                break
        return lines

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)


class _RawIOBase(_IOBase):
    """Streams of bytes without a buffer, which have `readinto`."""

    __module__ = "_io"

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        room = bytearray(size)
        count = self.readinto(room)
        if count is None:
            return None
        if not -sys.maxsize <= index(count) <= sys.maxsize:
            raise ValueError(f"cannot fit {type(count).__name__!r} into an index-sized integer")
        count = index(count)
        if not 0 <= count <= size:
            raise ValueError(f"readinto returned {count} outside buffer size {size}")
        return bytes(room[:count])

    def readall(self):
        data = bytearray()
        while chunk := self.read(8192):
            if not isinstance(chunk, bytes):
                raise TypeError("read() should return bytes")
            data += chunk
        return bytes(data) if data or chunk is not None else None

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, data, /):
        raise NotImplementedError


class _BufferedIOBase(_IOBase):
    """Streams of bytes that give all they are asked for."""

    __module__ = "_io"

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def write(self, data, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")

    def readinto(self, buffer, /):
        return fill(buffer, "readinto() argument", self.read)

    def readinto1(self, buffer, /):
        return fill(buffer, "readinto1() argument", self.read1)


def fill(buffer, argument, read):
    """Reads as much as a buffer takes, which messages call that; gives how much that was."""
    try:
        room = memoryview(buffer)
        is_open = not room.readonly
    except TypeError:
        is_open = False
    if not is_open:
        given = "None" if buffer is None else type(buffer).__name__
        raise TypeError(f"{argument} must be read-write bytes-like object, not {given}")
    data = read(room.nbytes)
    room.cast("B")[: len(data)] = data
    return len(data)


class _TextIOBase(_IOBase):
    """Streams of text."""

    __module__ = "_io"
    encoding = None
    newlines = None
    errors = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, text, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


def size_of(size):
    """An argument that says how much to read: an int below 0 for all."""
    if size is None:
        return -1
    if not hasattr(type(size), "__index__"):
        raise TypeError(f"argument should be integer or None, not '{_runtime.type_name(type(size))}'")
    number = index(size)
    if not -sys.maxsize <= number <= sys.maxsize:
        raise OverflowError(f"cannot fit {type(size).__name__!r} into an index-sized integer")
    return number


def _in_range(number, kind, most):
    number = index(number)
    if not -most <= number <= most:
        raise OverflowError(f"Python int too large to convert to C {kind}")
    return number


def place_of(pos):
    """An argument that says where, or how much."""
    return _in_range(pos, "ssize_t", sys.maxsize)


def length_of(size):
    """An argument that says how long a stream is to be."""
    return _in_range(size, "long", sys.maxsize)


def whence_of(whence):
    """An argument that says from where a place is counted."""
    return _in_range(whence, "int", 0x7FFFFFFF)


def bytes_of(data):
    """What `write` of a binary stream takes."""
    if isinstance(data, (bytes, bytearray)):
        return data
    if isinstance(data, memoryview) or hasattr(type(data), "__buffer__"):
        return bytes(data)
    raise TypeError(f"a bytes-like object is required, not '{_runtime.type_name(type(data))}'")


_in_c.shows(_IOBase, "_checkClosed", "_checkReadable", "_checkSeekable", "_checkWritable")
_in_c.written_in_c()
