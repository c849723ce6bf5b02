"""Text over a stream of bytes."""

import _runtime
import _in_c
from _io.base import UnsupportedOperation, _TextIOBase, place_of, size_of, whence_of
from _io.memory import line_end


_WIDE = {"utf-16": b"\xff\xfe", "utf-32": b"\xff\xfe\0\0", "utf-8-sig": b"\xef\xbb\xbf"}


class IncrementalNewlineDecoder:
    """Decodes in pieces and makes every end of a line '\\n'."""

    __module__ = "_io"

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder, self.translate, self.errors = decoder, translate, errors
        self.reset()

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._return:
            text, self._return = "\r" + text, False
        if text.endswith("\r") and not final:
            text, self._return = text[:-1], True
        self._seen.update(ends_in(text))
        return unified(text) if self.translate else text

    def reset(self):
        self._seen, self._return = set(), False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return seen_as(self._seen)


def ends_in(text):
    """The kinds of line ends in a text."""
    if "\r" not in text:
        return ["\n"] if "\n" in text else []
    rest = text.replace("\r\n", "")
    return [end for end, where in (("\r", rest), ("\n", rest), ("\r\n", text)) if end in where]


def seen_as(seen):
    found = tuple(end for end in ("\r", "\n", "\r\n") if end in seen)
    return None if not found else found[0] if len(found) == 1 else found


def unified(text):
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


class TextIOWrapper(_TextIOBase):
    """
    Text over the binary stream `buffer`. Reading decodes all that the stream has at once (`_text`, whose ends of lines are still as they
    were; `_at` is the position in it); writing passes on at once.
    """

    __module__ = "_io"

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {_runtime.type_name(type(encoding))}")
        self._buffer = buffer
        self._encoding = "UTF-8" if encoding in (None, "locale") else encoding
        self._errors = errors or "strict"
        "".encode(self._encoding)
        self._set_newline(newline)
        self.line_buffering, self.write_through = line_buffering, write_through
        self._seen = set()
        self._forget()

    def _set_newline(self, newline):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {_runtime.type_name(type(newline))}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        self._newline = newline

    def _forget(self):
        self._text, self._at, self._base, self._telling = "", 0, None, True

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return seen_as(self._seen) if self._newline in (None, "") else None

    @property
    def buffer(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def __repr__(self):
        kind = type(self)
        parts = [f"<{kind.__module__}.{kind.__qualname__}"]
        for key in ("name", "mode"):
            try:
                parts.append(f"{key}={getattr(self, key)!r}")
            except (AttributeError, ValueError):
                pass
        return " ".join(parts) + f" encoding={self._encoding!r}>"

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        if self._base is not None and (encoding or errors or newline is not Ellipsis):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        if encoding is not None:
            self._encoding, self._errors = encoding, "strict"
        if errors is not None:
            self._errors = errors
        if newline is not Ellipsis:
            self._set_newline(newline)
        if line_buffering is not None:
            self.line_buffering = bool(line_buffering)
        if write_through is not None:
            self.write_through = bool(write_through)

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def flush(self):
        self._check_open()
        self.buffer.flush()

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def detach(self):
        buffer = self.buffer
        self.flush()
        self._buffer = None
        return buffer

    def _begin_read(self):
        self._check_open()
        if not self.readable():
            raise UnsupportedOperation("not readable")
        if self._at >= len(self._text):
            if self._base is None:
                self._base = self._buffer.tell() if self._buffer.seekable() else 0
            data = self._buffer.read()
            if not isinstance(data, bytes):
                raise TypeError(f"underlying read() should have returned a bytes-like object, not '{_runtime.type_name(type(data))}'")
            if data:
                self._text += data.decode(self._encoding, self._errors)

    def _take(self, end):
        piece = self._text[self._at : end]
        self._at = end
        if not self._newline:
            self._seen.update(ends_in(piece))
        return unified(piece) if self._newline is None else piece

    def read(self, size=-1, /):
        size = size_of(size)
        self._begin_read()
        if size < 0:
            return self._take(len(self._text))
        text = self._take(min(self._at + size, len(self._text)))
        while len(text) < size and self._at < len(self._text):
            text += self._take(min(self._at + size - len(text), len(self._text)))
        return text

    def readline(self, size=-1, /):
        size = place_of(size)
        self._begin_read()
        end = line_end(self._text, self._at, "" if self._newline is None else self._newline)
        return self._take(end if size < 0 else min(end, self._at + size))

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def write(self, text, /):
        if not isinstance(text, str):
            kind = "None" if text is None else type(text).__name__
            raise TypeError(f"write() argument must be str, not {kind}")
        self._check_open()
        if not self.writable():
            raise UnsupportedOperation("not writable")
        out = text.replace("\n", self._newline) if self._newline in ("\r", "\r\n") else text
        data = out.encode(self._encoding, self._errors)
        mark = _WIDE.get(self._encoding.lower())
        if mark and self.seekable() and self._buffer.tell() > 0:
            data = data.removeprefix(mark)
        self._forget()
        self._buffer.write(data)
        return len(text)

    def tell(self):
        self._check_open()
        if not self.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        if self._base is None:
            return self._buffer.tell()
        return self._base + len(self._text[: self._at].encode(self._encoding, self._errors))

    def seek(self, cookie, whence=0, /):
        whence = whence_of(whence)
        self._check_open()
        if not self.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie, whence = self.tell(), 0
        if whence == 2 and cookie != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence not in (0, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie!r}")
        self._forget()
        return self._buffer.seek(cookie, whence)

    def truncate(self, size=None, /):
        self._check_open()
        return self._buffer.truncate(self.tell() if size is None else size)


_in_c.written_in_c()
