"""`open`: the streams that a mode asks for."""

import _runtime
import _in_c
from _io.buffered import BufferedRandom, BufferedReader, BufferedWriter
from _io.files import FileIO
from _io.text import TextIOWrapper


DEFAULT_BUFFER_SIZE = 128 * 1024


def text_encoding(encoding, stacklevel=2, /):
    return "utf-8" if encoding is None else encoding


def open_code(path):
    return open(path, "rb")


def _path(file):
    if isinstance(file, (str, bytes)) and (0 in file if isinstance(file, bytes) else "\0" in file):
        raise ValueError("embedded null byte")
    if isinstance(file, (str, bytes, int)):
        return file
    if not hasattr(type(file), "__fspath__"):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {_runtime.type_name(type(file))}")
    return type(file).__fspath__(file)


def _check_mode(mode, encoding, errors, newline):
    """Refuses a mode that says nothing, or too much."""
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {_runtime.type_name(type(mode))}")
    letters = set(mode)
    if letters - set("axrwb+t") or len(mode) > len(letters):
        raise ValueError(f"invalid mode: {mode!r}")
    if "t" in letters and "b" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("rwax")) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if not letters & set("rwax"):
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    if "b" in letters:
        for name, value in (("an encoding", encoding), ("an errors", errors), ("a newline", newline)):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {name} argument")


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Opens a file: text, or bytes with 'b' in the mode."""
    file = _path(file)
    _check_mode(mode, encoding, errors, newline)
    binary = "b" in mode
    raw = FileIO(file, mode.replace("b", "").replace("t", ""), closefd, opener)
    if buffering == 0:
        if not binary:
            raise ValueError("can't have unbuffered text I/O")
        return raw
    kind = BufferedRandom if "+" in mode else BufferedReader if "r" in mode else BufferedWriter
    buffer = kind(raw)
    if binary:
        return buffer
    text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    text.mode = mode
    return text


_in_c.written_in_c()
