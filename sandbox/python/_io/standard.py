"""The bytes of a standard stream: `sys.stdout.buffer` and its like."""

from codecs import getincrementaldecoder

from _io.base import _BufferedIOBase, bytes_of
from _runtime import hide_frames, name_in_messages

hide_frames()


class StandardBuffer(_BufferedIOBase):
    """Text that is written as bytes, or read as bytes."""

    def __init__(self, stream):
        self._stream = stream
        self._decoder = getincrementaldecoder("utf-8")("replace")
        self._pending = b""

    @property
    def name(self):
        return self._stream.name

    @property
    def mode(self):
        return self._stream.mode + "b"

    def readable(self):
        return self._stream.readable()

    def writable(self):
        return self._stream.writable()

    def isatty(self):
        return False

    def fileno(self):
        return self._stream.fileno()

    def flush(self):
        self._stream.flush()

    def write(self, buffer, /):
        self._checkWritable()
        data = bytes(bytes_of(buffer))
        self._stream.write(self._decoder.decode(data))
        return len(data)

    def readline(self, size=-1, /):
        self._checkReadable()
        if not self._pending:
            self._pending = self._stream.readline().encode()
        end = self._pending.find(b"\n") + 1 or len(self._pending)
        return self._take(end if size is None or size < 0 else min(size, end))

    def read(self, size=-1, /):
        self._checkReadable()
        if size is None or size < 0 or size > len(self._pending):
            self._pending += self._stream.read().encode()
        return self._take(len(self._pending) if size is None or size < 0 else size)

    read1 = read

    def _take(self, size):
        taken, self._pending = self._pending[:size], self._pending[size:]
        return taken

    def __repr__(self):
        kind = "Reader" if self.readable() else "Writer"
        return f"<_io.Buffered{kind} name={self.name!r}>"


name_in_messages(StandardBuffer, "_io.BufferedWriter")
