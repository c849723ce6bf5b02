"""Files over sockets: `socket.makefile`."""

import io


class SocketIO(io.RawIOBase):
    """The unbuffered file of a socket. `mode` is r, w or rw."""

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError(f"invalid mode: {mode!r}")
        super().__init__()
        self._sock = sock
        self._mode = mode if "b" in mode else mode + "b"
        self._timeout_occurred = False

    def _checked(self, allowed, what):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        if not allowed:
            raise io.UnsupportedOperation(what)

    def readinto(self, b):
        self._checked(self.readable(), "File or stream is not readable.")
        if self._timeout_occurred:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(b)
        except TimeoutError:
            self._timeout_occurred = True
            raise
        except BlockingIOError:
            return None

    def write(self, b):
        self._checked(self.writable(), "File or stream is not writable.")
        try:
            return self._sock.send(b)
        except BlockingIOError:
            return None

    def readable(self):
        return not self.closed and "r" in self._mode

    def writable(self):
        return not self.closed and "w" in self._mode

    def seekable(self):
        return False

    def fileno(self):
        self._checked(True, "")
        return self._sock.fileno()

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    @property
    def mode(self):
        return self._mode

    def close(self):
        if not self.closed:
            super().close()
            self._sock._decref_socketios()
            self._sock = None


SocketIO.__module__ = "socket"


class SocketText(io.TextIOWrapper):
    """Reads line by line, where a file in memory is read at once: the rest of a connection may be long in coming."""

    def readline(self, size=-1, /):
        if size >= 0:
            return super().readline(size)
        line = self.buffer.readline().decode(self.encoding, self.errors or "strict")
        return line.replace("\r\n", "\n") if self._universal else line

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


SocketText.__module__, SocketText.__qualname__, SocketText.__name__ = "_io", "TextIOWrapper", "TextIOWrapper"


def makefile(sock, mode, buffering, encoding, errors, newline):
    """See `socket.socket.makefile`."""
    if not set(mode) <= {"r", "w", "b"}:
        raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
    reading, writing, binary = "r" in mode or "w" not in mode, "w" in mode, "b" in mode
    raw = SocketIO(sock, "r" * reading + "w" * writing)
    sock._io_refs += 1
    size = io.DEFAULT_BUFFER_SIZE if buffering is None or buffering < 0 else buffering
    if size == 0:
        if not binary:
            raise ValueError("unbuffered streams must be binary")
        return raw
    if reading and writing:
        buffer = io.BufferedRWPair(raw, raw, size)
    else:
        buffer = io.BufferedReader(raw, size) if reading else io.BufferedWriter(raw, size)
    if binary:
        return buffer
    text = SocketText(buffer, io.text_encoding(encoding), errors, newline)
    text._universal = newline is None
    text.mode = mode
    return text
