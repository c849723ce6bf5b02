"""Streams whose content is in memory."""

import _runtime
import _in_c
from _io.base import UnsupportedOperation, _BufferedIOBase, _RawIOBase, _TextIOBase, bytes_of, length_of, place_of, size_of, whence_of


class BytesInMemory:
    """What streams over a bytearray `_data` with a position `_at` have in common."""

    def _start(self, data):
        self._data = data
        self._at = 0

    def _take(self, size):
        data, start = self._data, self._at
        end = len(data) if size < 0 else min(start + size, len(data))
        if start >= end:
            return b""
        self._at = end
        return bytes(data[start:end])

    def _line(self, size):
        found = self._data.find(b"\n", self._at)
        end = len(self._data) if found < 0 else found + 1
        return self._take(end - self._at if size < 0 else min(size, end - self._at))

    def _put(self, data):
        at = self._at
        if at > len(self._data):
            self._data += bytes(at - len(self._data))
        self._data[at : at + len(data)] = data
        self._at = at + len(data)
        return len(data)

    def _cut(self, size):
        size = self._at if size is None else length_of(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        return size

    def _move(self, offset, whence):
        if whence == 0:
            if offset < 0:
                raise ValueError(f"negative seek value {offset}")
            self._at = offset
        elif whence in (1, 2):
            self._at = max(0, offset + (self._at if whence == 1 else len(self._data)))
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._at


class _BytesIOBuffer:
    """What views of a stream's memory show as their `obj`."""

    __module__ = "_io"


class BytesIO(BytesInMemory, _BufferedIOBase):
    """A binary stream over bytes in memory."""

    __module__ = "_io"
    # Gives what views of its memory share as long as there are any, else None.
    _lent = staticmethod(lambda: None)

    def __init__(self, initial_bytes=b""):
        self._check_exports()
        self._start(bytearray(b"" if initial_bytes is None else bytes_of(initial_bytes)))

    def __getstate__(self):
        self._check_open()
        return self.getvalue(), self._at, None

    def __setstate__(self, state):
        self._check_exports()
        self._start(bytearray(state[0]))
        self._at = state[1]

    def _check_exports(self):
        if self._lent() is not None:
            raise BufferError("Existing exports of data: object cannot be re-sized")

    def getvalue(self):
        """All the bytes."""
        self._check_open()
        return bytes(self._data)

    def getbuffer(self):
        self._check_open()
        lent = self._lent()
        if lent is None:
            lent, self._lent = _in_c.lend(self._data, _BytesIOBuffer())
        return memoryview(lent)

    def read(self, size=-1, /):
        size = size_of(size)
        self._check_open()
        return self._take(size)

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        size = size_of(size)
        self._check_open()
        return self._line(size)

    def readinto(self, buffer, /):
        self._check_open()
        return super().readinto(buffer)

    def write(self, data, /):
        self._check_open()
        self._check_exports()
        return self._put(bytes_of(data))

    def seek(self, pos, whence=0, /):
        pos, whence = place_of(pos), whence_of(whence)
        self._check_open()
        return self._move(pos, whence)

    def tell(self):
        self._check_open()
        return self._at

    def truncate(self, size=None, /):
        self._check_open()
        self._check_exports()
        size = self._cut(size)
        del self._data[size:]
        return size

    def close(self):
        self._check_exports()
        self._data.clear()
        self._closed = True

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable


class StringIO(_TextIOBase):
    """A text stream over a string in memory."""

    __module__ = "_io"

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {_runtime.type_name(type(newline))}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {_runtime.type_name(type(initial_value))}")
        self._newline = newline
        self._hold("")
        self._at, self._seen = 0, set()
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _hold(self, text):
        # Asking a growing text for its length at each `write` would take it in as a whole each time.
        self._text, self._end = text, len(text)

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def __getstate__(self):
        self._check()
        return self._text, self._newline, self._at, None

    def __setstate__(self, state):
        self._hold(state[0])
        self._newline, self._at = state[1:3]
        self._seen = set()

    @property
    def newlines(self):
        self._check()
        seen = tuple(end for end in ("\r", "\n", "\r\n") if end in self._seen)
        return None if self._newline is not None or not seen else seen[0] if len(seen) == 1 else seen

    @property
    def line_buffering(self):
        self._check()
        return False

    def getvalue(self):
        """All the text."""
        self._check()
        return self._text

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{_runtime.type_name(type(text))}'")
        self._check()
        size = len(text)
        if self._newline != "\n" and self._newline != "":
            text = self._translated(text)
        at = self._at
        if at == self._end:
            self._text += text
            self._at = self._end = at + len(text)
        elif text:
            if at > self._end:
                self._text += "\0" * (at - self._end)
            self._hold(self._text[:at] + text + self._text[at + len(text) :])
            self._at = at + len(text)
        return size

    def _translated(self, text):
        if self._newline is not None:
            return text.replace("\n", self._newline)
        if "\r" in text:
            if "\r\n" in text:
                self._seen.add("\r\n")
            rest = text.replace("\r\n", "")
            self._seen.update(end for end in "\r\n" if end in rest)
            return text.replace("\r\n", "\n").replace("\r", "\n")
        if "\n" in text:
            self._seen.add("\n")
        return text

    def read(self, size=-1, /):
        size = size_of(size)
        self._check()
        start = self._at
        end = self._end if size < 0 else min(start + size, self._end)
        if start >= end:
            return ""
        self._at = end
        return self._text[start:end]

    def readline(self, size=-1, /):
        size = size_of(size)
        self._check()
        end = line_end(self._text, self._at, self._newline)
        return self.read(end - self._at if size < 0 else min(size, end - self._at))

    def tell(self):
        self._check()
        return self._at

    def seek(self, pos, whence=0, /):
        pos, whence = place_of(pos), whence_of(whence)
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._at = pos if whence == 0 else self._at if whence == 1 else self._end
        return self._at

    def truncate(self, pos=None, /):
        wanted = size_of(pos)
        self._check()
        pos = self._at if pos is None else wanted
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._hold(self._text[:pos])
        return pos

    def __next__(self):
        self._check()
        return super().__next__()

    def close(self):
        self._closed = True
        self._hold("")

    def readable(self):
        self._check()
        return True

    writable = seekable = readable


def line_end(text, start, newline):
    """Where the line ends that begins at `start`. `newline` as for `open`: '' ends lines at any of the three, and keeps them."""
    if newline == "":
        ends = [i + len(end) for end in ("\n", "\r\n") if (i := text.find(end, start)) >= 0]
        bare = text.find("\r", start)
        if bare >= 0 and text[bare + 1 : bare + 2] != "\n":
            ends.append(bare + 1)
        return min(ends, default=len(text))
    end = newline or "\n"
    found = text.find(end, start)
    return len(text) if found < 0 else found + len(end)


_in_c.written_in_c()
