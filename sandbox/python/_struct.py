"""Values as packed bytes; `struct` takes all of this."""

import _runtime
import _in_c
from _operator import index


_SIZES = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}  # fmt: skip
_NATIVE = {**_SIZES, "l": 8, "L": 8, "n": 8, "N": 8, "P": 8}
_LARGEST = (1 << 63) - 1
_MANTISSA = {2: (10, 5), 4: (23, 8), 8: (52, 11)}


class error(Exception):
    __module__ = "struct"


def _parsed(format):
    """The byte order, whether sizes are native, and for each field its letter, count, size and padding before it; then the whole size."""
    text = format.decode("ascii") if isinstance(format, (bytes, bytearray)) else format
    if not isinstance(text, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {_runtime.type_name(type(format))}")
    text.encode("ascii")
    if "\0" in text:
        raise error("embedded null character")
    mode = text[0] if text[:1] and text[0] in "@=<>!" else "@"
    native = mode == "@"
    sizes = _NATIVE if native else _SIZES
    fields, total, i = [], 0, text[:1] == mode
    while i < len(text):
        start = i
        while i < len(text) and text[i].isdigit():
            i += 1
        if i > start and int(text[start:i]) > _LARGEST:
            raise error("total struct size too long")
        if i == len(text):
            raise error("repeat count given without format specifier")
        letter, count = text[i], int(text[start:i]) if i > start else 1
        i += 1
        if letter.isspace() and i - start == 1:
            continue
        if letter not in sizes:
            raise error("bad char in struct format")
        size = sizes[letter]
        pad = -total % size if native and letter not in "xcsp" else 0
        fields.append((letter, count, size, pad))
        total += pad + size * count
        if total > _LARGEST:
            raise error("total struct size too long")
    return "big" if mode in ">!" else "little", native, fields, total


def _whole(letter, size, value, order):
    if not hasattr(type(value), "__index__"):
        raise error("required argument is not an integer")
    value = value.__index__()
    if letter == "P":
        if not -(1 << 63) <= value < 1 << 64:
            raise error("int too large to convert")
        return (value & (1 << 64) - 1).to_bytes(size, order)
    signed = letter.islower()
    low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    if not low <= value <= high:
        raise error(f"'{letter}' format requires {low} <= number <= {high}")
    return value.to_bytes(size, order, signed=signed)


def pack_float(value, size, order, to_infinity=False):
    """A float in IEEE 754's form of `size` bytes, rounded half to even. OverflowError for what is too large, if that is not to be infinite."""
    import math

    bits, width = _MANTISSA[size]
    bias = (1 << width - 1) - 1
    sign = math.copysign(1.0, value) < 0
    if math.isnan(value):
        exponent, mantissa = (1 << width) - 1, 1 << bits - 1
    elif math.isinf(value):
        exponent, mantissa = (1 << width) - 1, 0
    elif value == 0:
        exponent = mantissa = 0
    else:
        fraction, power = math.frexp(abs(value))
        exponent = power - 1 + bias
        scale = bits + 1 if exponent > 0 else bits + exponent
        mantissa = round(math.ldexp(fraction, scale)) if scale > -2 else 0
        if exponent > 0:
            mantissa -= 1 << bits
        else:
            exponent = 0
        if mantissa >= 1 << bits:
            mantissa -= 1 << bits
            exponent += 1
        if exponent >= (1 << width) - 1:
            if not to_infinity:
                raise OverflowError(f"float too large to pack with {'efd'[(2, 4, 8).index(size)]} format")
            exponent, mantissa = (1 << width) - 1, 0
    return (sign << bits + width | exponent << bits | mantissa).to_bytes(size, order)


def unpack_float(data, order):
    import math

    bits, width = _MANTISSA[len(data)]
    whole = int.from_bytes(data, order)
    sign = -1.0 if whole >> bits + width else 1.0
    exponent, mantissa = whole >> bits & (1 << width) - 1, whole & (1 << bits) - 1
    if exponent == (1 << width) - 1:
        return sign * math.inf if not mantissa else math.nan
    bias = (1 << width - 1) - 1
    if not exponent:
        return sign * math.ldexp(mantissa, 1 - bias - bits)
    return sign * math.ldexp(mantissa | 1 << bits, exponent - bias - bits)


def _packed(letter, size, value, order, native):
    if letter == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if letter == "?":
        return b"\1" if value else b"\0"
    if letter in "efd":
        try:
            value = float(value)
        except (TypeError, ValueError, OverflowError):
            raise error("required argument is not a float") from None
        # C converts to its own float, which knows no overflow.
        return pack_float(value, size, order, native and letter == "f")
    return _whole(letter, size, value, order)


def _readable(buffer):
    """The bytes of what gives them in one piece."""
    if type(buffer) is bytes:
        return buffer
    view = _view(buffer)
    if view is None:
        raise TypeError(f"a bytes-like object is required, not '{_runtime.type_name(type(buffer))}'")
    if not view.c_contiguous:
        raise BufferError("memoryview: underlying buffer is not C-contiguous")
    return bytes(view)


def _writable(buffer):
    view = _view(buffer)
    if view is None or view.readonly or not view.c_contiguous:
        found = "None" if buffer is None else _runtime.type_name(type(buffer))
        raise TypeError(f"argument must be read-write bytes-like object, not {found}")
    return view.cast("B")


def _view(buffer):
    try:
        return memoryview(buffer)
    except TypeError:
        return None


def _text(letter, count, value):
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{letter}' must be a bytes object")
    if letter == "s":
        return bytes(value[:count]).ljust(count, b"\0")
    short = bytes(value[: max(0, count - 1)])
    return (bytes([min(len(short), 255)]) + short).ljust(count, b"\0") if count else b""


class Struct:
    """A format, parsed once."""

    __module__ = "_struct"

    def __init__(self, format):
        self._order, self._native, self._fields, self.size = _parsed(format)
        self.format = format if isinstance(format, str) else bytes(format).decode()

    def __repr__(self):
        return f"Struct({self.format!r})"

    def _count(self):
        return sum(0 if letter == "x" else 1 if letter in "sp" else count for letter, count, _, _ in self._fields)

    def _check_count(self, function, values):
        if len(values) != self._count():
            raise error(f"{function} expected {self._count()} items for packing (got {len(values)})")

    def pack(self, *values):
        self._check_count("pack", values)
        out, given = bytearray(), iter(values)
        for letter, count, size, pad in self._fields:
            out += bytes(pad)
            if letter == "x":
                out += bytes(count)
            elif letter in "sp":
                out += _text(letter, count, next(given))
            else:
                for _ in range(count):
                    out += _packed(letter, size, next(given), self._order, self._native)
        return bytes(out)

    def pack_into(self, *args):
        if len(args) < 2:
            raise error(f"pack_into expected {'offset' if args else 'buffer'} argument")
        buffer, offset, *values = args
        self._check_count("pack_into", values)
        view, offset = _writable(buffer), index(offset)
        data = self.pack(*values)
        if offset < 0 and offset + len(data) > 0:
            raise error(f"no space to pack {len(data)} bytes at offset {offset}")
        start = _start(offset, len(view))
        if len(view) - start < len(data):
            raise error(
                f"pack_into requires a buffer of at least {start + len(data)} bytes for packing {len(data)} bytes "
                f"at offset {offset} (actual buffer size is {len(view)})"
            )
        view[start : start + len(data)] = data

    def unpack(self, buffer, /):
        data = _readable(buffer)
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._values(data)

    def _values(self, data):
        out, at = [], 0
        for letter, count, size, pad in self._fields:
            at += pad
            if letter in "sp":
                piece = data[at : at + count]
                out.append(piece if letter == "s" else piece[1 : piece[0] + 1] if piece else b"")
                at += count
                continue
            for _ in range(count):
                piece = data[at : at + size]
                at += size
                if letter == "c":
                    out.append(piece)
                elif letter == "?":
                    out.append(piece != b"\0")
                elif letter in "efd":
                    out.append(unpack_float(piece, self._order))
                elif letter != "x":
                    out.append(int.from_bytes(piece, self._order, signed=letter.islower()))
        return tuple(out)

    def unpack_from(self, /, buffer, offset=0):
        data, offset = _readable(buffer), index(offset)
        if offset < 0 and offset + self.size > 0:
            raise error(f"not enough data to unpack {self.size} bytes at offset {offset}")
        start = _start(offset, len(data))
        if len(data) - start < self.size:
            raise error(
                f"unpack_from requires a buffer of at least {start + self.size} bytes for unpacking {self.size} bytes "
                f"at offset {offset} (actual buffer size is {len(data)})"
            )
        return self._values(data[start : start + self.size])

    def iter_unpack(self, buffer, /):
        data = _readable(buffer)
        if not self.size:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return _made(unpack_iterator, self, data)


def _start(offset, length):
    """A negative offset counts from the end of the buffer."""
    if offset + length < 0:
        raise error(f"offset {offset} out of range for {length}-byte buffer")
    return offset + length if offset < 0 else offset


class unpack_iterator:
    """The values of one record after the other."""

    __slots__ = ("_struct", "_data", "_at")

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_struct.unpack_iterator' instances")

    def __iter__(self):
        return self

    def __next__(self):
        at = self._at
        if at >= len(self._data):
            raise StopIteration
        self._at += self._struct.size
        return self._struct._values(self._data[at : self._at])

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._struct.size


def _made(cls, struct, data):
    it = object.__new__(cls)
    it._struct, it._data, it._at = struct, data, 0
    return it


_known = {}


def _struct(format):
    if format not in _known:
        if len(_known) > 100:
            _known.clear()
        _known[format] = Struct(format)
    return _known[format]


def _clearcache():
    _known.clear()


def calcsize(format, /):
    return _struct(format).size


def pack(*args):
    return _struct(_format(args)).pack(*args[1:])


def pack_into(*args):
    _struct(_format(args)).pack_into(*args[1:])


def _format(args):
    if not args:
        raise TypeError("missing format argument")
    return args[0]


def unpack(format, buffer, /):
    return _struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _struct(format).iter_unpack(buffer)




_in_c.written_in_c()
