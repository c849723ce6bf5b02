"""Binary streams over others. Nothing is kept back from writing: a program sees no difference but in what others read meanwhile."""

import _in_c
import sys

from _io.base import UnsupportedOperation, _BufferedIOBase, bytes_of, place_of, size_of, whence_of
from _operator import index


class _Buffered(_BufferedIOBase):
    """Passes to `raw` what it can."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=8192):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw = raw
        self._ahead = b""

    def _whole(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    @property
    def raw(self):
        return self._whole()

    @property
    def closed(self):
        return self._whole().closed

    @property
    def name(self):
        return self._whole().name

    @property
    def mode(self):
        return self._whole().mode

    def __repr__(self):
        kind = type(self)
        where = f"{kind.__module__}.{kind.__qualname__}"
        try:
            return f"<{where} name={self.name!r}>"
        except AttributeError:
            return f"<{where}>"

    def readable(self):
        return self._whole().readable()

    def writable(self):
        return self._whole().writable()

    def seekable(self):
        return self._whole().seekable()

    def fileno(self):
        return self._whole().fileno()

    def isatty(self):
        return self._whole().isatty()

    def flush(self):
        self._check_open("flush of closed file")
        self._whole().flush()

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def detach(self):
        raw = self._whole()
        self.flush()
        self._raw = None
        return raw

    def tell(self):
        return self._whole().tell() - len(self._ahead)

    def seek(self, pos, whence=0, /):
        whence = whence_of(whence)
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        self._check_open("seek of closed file")
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        if not -sys.maxsize <= index(pos) <= sys.maxsize:
            raise ValueError(f"cannot fit {type(pos).__name__!r} into an offset-sized integer")
        pos = index(pos)
        if whence == 1:
            pos -= len(self._ahead)
        self._ahead = b""
        return self._whole().seek(pos, whence)

    def truncate(self, size=None, /):
        self._check_open("truncate of closed file")
        if not self.writable():
            raise UnsupportedOperation("truncate")
        return self._whole().truncate(self.tell() if size is None else size)


class _Reading(_Buffered):
    def read(self, size=-1, /):
        size = size_of(size)
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._check_open("read of closed file")
        if size < 0:
            parts = [self._ahead]
            self._ahead = b""
            while chunk := self._whole().read():
                parts.append(chunk)
            # None: there is nothing yet.
            return None if chunk is None and not any(parts) else b"".join(parts)
        chunk = b""
        while len(self._ahead) < size:
            chunk = self._whole().read(max(size - len(self._ahead), 1))
            if not chunk:
                break
            self._ahead += chunk
        if chunk is None and not self._ahead:
            return None
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def read1(self, size=-1, /):
        size = place_of(size)
        self._check_open("read of closed file")
        if not self._ahead:
            self._ahead = self._whole().read(8192 if size < 0 else size) or b""
        data, self._ahead = (self._ahead, b"") if size < 0 else (self._ahead[:size], self._ahead[size:])
        return data

    def peek(self, size=0, /):
        place_of(size)
        self._check_open("peek of closed file")
        if not self._ahead:
            self._ahead = self._whole().read(8192) or b""
        return self._ahead

    def readline(self, size=-1, /):
        size = size_of(size)
        self._check_open("readline of closed file")
        line = b""
        while (end := self.peek().find(b"\n")) < 0 and self._ahead:
            line += self._ahead
            self._ahead = b""
            if 0 <= size <= len(line):
                break
        line, self._ahead = line + self._ahead[: end + 1], self._ahead[end + 1 :]
        if 0 <= size < len(line):
            line, self._ahead = line[:size], line[size:] + self._ahead
        return line

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class _Writing(_Buffered):
    def write(self, data, /):
        data = bytes_of(data)
        self._check_open("write to closed file")
        if self._ahead:
            self.seek(0, 1)
        count = self._whole().write(data)
        return len(data) if count is None else count


class BufferedReader(_Reading):
    """A stream to read bytes from, over one without a buffer."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=8192):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        super().__init__(raw, buffer_size)

    def truncate(self, size=None, /):
        self._unsupported("truncate")


class BufferedWriter(_Writing):
    """A stream to write bytes to, over one without a buffer."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=8192):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        super().__init__(raw, buffer_size)


class BufferedRandom(_Writing, _Reading):
    """A stream to read and write, over one that can be positioned."""

    __module__ = "_io"


class BufferedRWPair(_BufferedIOBase):
    """A stream that reads from one and writes to another."""

    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=8192, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)
        for name in ("read", "read1", "peek", "readline", "readable", "readinto"):
            setattr(self, name, getattr(self.reader, name))
        for name in ("write", "writable", "flush"):
            setattr(self, name, getattr(self.writer, name))

    def close(self):
        self.writer.close()
        self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


_in_c.written_in_c()
