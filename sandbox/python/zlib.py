"""Compression as zlib does it (RFC 1950 to 1952): the same bytes."""

import _runtime
import _in_c
import _checksums
import _zlib
from operator import index as _index

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.3.1"
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
__version__ = "1.0"

_NO_LIMIT = 1 << 50
_BAD_STATE = "Error -2 while preparing to decompress data: inconsistent stream state"


class error(Exception):
    pass


def _bytes(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{_runtime.type_name(type(data))}'") from None


def _int(x, kind="int"):
    x = int(_index(x))
    bits = 31 if kind == "int" else 63
    if not -1 << bits <= x < 1 << bits:
        raise OverflowError(f"Python int too large to convert to C {kind}")
    return x


def _size(x):
    return _int(x, "ssize_t")


def adler32(data, value=1, /):
    return _checksums.adler32(_bytes(data), _index(value) & 0xFFFFFFFF)


def crc32(data, value=0, /):
    return _checksums.crc32(_bytes(data), _index(value) & 0xFFFFFFFF)


def _compressor(level, wbits, memLevel, strategy, zdict):
    level, wbits, memLevel, strategy = _int(level), _int(wbits), _int(memLevel), _int(strategy)
    size = -wbits if wbits < 0 else wbits - 16 if wbits > 15 else wbits
    if not (-1 <= level <= 9 and 8 <= size <= 15 and 1 <= memLevel <= 9 and 0 <= strategy <= 4) or size == 8 and size != wbits:
        return None
    return _zlib.compressor(6 if level == -1 else level, wbits, memLevel, strategy, zdict)


def _decompressor(wbits, zdict):
    wbits = _int(wbits)
    size = -wbits if wbits < 0 else wbits % 16 if wbits < 48 else 16
    if size > 15 or size < 8 and (size or wbits < 0 or wbits == 16):
        return None
    return _zlib.decompressor(wbits, zdict)


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    data = _bytes(data)
    made = _compressor(level, wbits, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, None)
    if made is None:
        raise error("Bad compression level")
    return made[0](data, Z_FINISH)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    data = _bytes(data)
    made = _decompressor(wbits, None)
    if _size(bufsize) < 0:
        raise ValueError("bufsize must be non-negative")
    if made is None:
        raise error(_BAD_STATE)
    out, _, eof = _right(made[0](data, _NO_LIMIT))
    if not eof:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return out


def _no_instances(cls, *args, **kwargs):
    raise TypeError(f"cannot create 'zlib.{cls.__name__}' instances")


def _refuse_pickle(self):
    raise TypeError(f"cannot pickle 'zlib.{type(self).__name__}' object")


def _ended():
    raise ValueError("Inconsistent stream state")


class Compress:
    __slots__ = ("_write", "_copy")
    __new__ = _no_instances

    def compress(self, data, /):
        out = self._write(_bytes(data), Z_NO_FLUSH)
        if isinstance(out, str):
            raise error(out.replace("%s", "while compressing data"))
        return out

    def flush(self, mode=Z_FINISH, /):
        mode = _int(mode)
        if mode == Z_NO_FLUSH:
            return b""
        out = self._write(b"", mode)
        if isinstance(out, str):
            raise error(out.replace("%s", "while flushing"))
        if mode == Z_FINISH:
            self._copy = _ended
        return out

    def copy(self):
        return _made(_Compress, self._copy())

    __copy__ = copy

    def __reduce_ex__(self, protocol, /):
        _refuse_pickle(self)

    def __deepcopy__(self, memo, /):
        return self.copy()


class Decompress:
    __slots__ = ("_write", "_copy", "unused_data", "unconsumed_tail", "eof")
    __new__ = _no_instances

    def decompress(self, data, /, max_length=0):
        data, max_length = _bytes(data), _size(max_length)
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        return self._taken(*_right(self._write(data, min(max_length, _NO_LIMIT) or _NO_LIMIT)))

    def _taken(self, out, rest, eof):
        self.eof = eof
        if eof:
            self.unused_data += rest
        # CPython leaves what is unused here too, where something was.
        if rest and not eof or self.unconsumed_tail:
            self.unconsumed_tail = rest
        return out

    def flush(self, length=DEF_BUF_SIZE, /):
        if _size(length) <= 0:
            raise ValueError("length must be greater than zero")
        if self._write is _nothing_more:
            return b""
        # That something is wrong with the data is not said here.
        out = self._taken(*self._write(self.unconsumed_tail, _NO_LIMIT)[:3])
        if self.eof:
            self._write, self._copy = _nothing_more, _ended
        return out

    def copy(self):
        other = _made(_Decompress, self._copy())
        other.unused_data, other.unconsumed_tail, other.eof = self.unused_data, self.unconsumed_tail, self.eof
        return other

    __copy__ = copy

    def __reduce_ex__(self, protocol, /):
        _refuse_pickle(self)

    def __deepcopy__(self, memo, /):
        return self.copy()


def _nothing_more(*args):
    return b"", b"", False, "Error -2 %s: inconsistent stream state"


def _right(found):
    """What a decompressor gave, if nothing is wrong."""
    if found[3] is not None:
        raise error(found[3].replace("%s", "while decompressing data"))
    return found[:3]


def _made(cls, functions):
    self = object.__new__(cls)
    self._write, self._copy = functions
    return self


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    level, method = _int(level), _int(method)
    made = _compressor(level, wbits, memLevel, strategy, None if zdict is None else _bytes(zdict)) if method == DEFLATED else None
    if made is None:
        raise ValueError("Invalid initialization option")
    return _made(_Compress, made)


def _dictionary(zdict):
    try:
        return _bytes(zdict)
    except TypeError:
        raise TypeError("zdict argument must support the buffer protocol") from None


def decompressobj(wbits=MAX_WBITS, zdict=b""):
    made = _decompressor(wbits, _dictionary(zdict) or None)
    if made is None:
        raise ValueError("Invalid initialization option")
    self = _made(_Decompress, made)
    self.unused_data = self.unconsumed_tail = b""
    self.eof = False
    return self


class _ZlibDecompressor:
    """What `gzip` reads with: it keeps input that has not been used yet."""

    __slots__ = ("_write", "_left", "eof", "unused_data", "needs_input")

    def __reduce_ex__(self, protocol, /):
        _refuse_pickle(self)

    def __init__(self, wbits=MAX_WBITS, zdict=b""):
        made = _decompressor(wbits, _dictionary(zdict) or None)
        if made is None:
            raise ValueError("Invalid initialization option")
        self._write = made[0]
        self._left = self.unused_data = b""
        self.eof = False
        self.needs_input = True

    def decompress(self, data, max_length=-1):
        data, max_length = _bytes(data), _size(max_length)
        if self.eof:
            raise EOFError("End of stream already reached")
        found = self._write(self._left + data, _NO_LIMIT if max_length < 0 else min(max_length, _NO_LIMIT))
        out, rest, self.eof = _right(found)
        if self.eof:
            self.unused_data, rest = rest, b""
        self._left = rest
        self.needs_input = not self.eof and not rest
        return out


_in_c.written_in_c()
# `zlib` has no names for these classes.
_Compress, _Decompress = Compress, Decompress
del Compress, Decompress
