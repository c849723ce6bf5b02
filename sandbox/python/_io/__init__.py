"""The classes behind `io` and `open`: streams in memory, and files that live in memory too."""

from builtins import open

from _io.base import UnsupportedOperation, _BufferedIOBase, _IOBase, _RawIOBase, _TextIOBase
from _io.buffered import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from _io.files import FileIO
from _io.memory import BytesIO, StringIO
from _io.opening import DEFAULT_BUFFER_SIZE, open_code, text_encoding
from _io.opening import open as _open
from _io.text import IncrementalNewlineDecoder, TextIOWrapper
from _runtime import name_in_messages

BlockingIOError = BlockingIOError

for _class in list(globals().values()):
    if isinstance(_class, type) and _class.__module__ == "_io":
        name_in_messages(_class, f"_io.{_class.__name__}")
del _class, name_in_messages
