"""Bytes as hexadecimal digits and in base 64, and checksums."""

import _in_c


_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_TABLE = bytes(_VALUES.get(byte, 0) for byte in range(256))


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode()
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'")


def _bytes(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


b2a_hex = hexlify


def unhexlify(hexstr, /):
    digits = _ascii(hexstr)
    if len(digits) % 2:
        raise Error("Odd-length string")
    if digits.strip(b"0123456789abcdefABCDEF") or any(byte <= 32 for byte in digits):
        raise Error("Non-hexadecimal digit found")
    try:
        return bytes.fromhex(digits.decode())
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


a2b_hex = unhexlify


def _pairs():
    """The two digits for each of the 4,096 numbers of 12 bits, made once."""
    if not _made:
        digits = _DIGITS.decode()
        _made.extend(one + other for one in digits for other in digits)
    return _made


_made = []


def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    missing = -len(data) % 3
    source = iter(data + bytes(missing))
    pairs, out = _pairs(), []
    for first, second, third in zip(source, source, source):
        out.append(pairs[first << 4 | second >> 4] + pairs[(second & 15) << 8 | third])
    text = "".join(out)
    if missing:
        text = text[:-missing] + "=" * missing
    return (text + "\n" if newline else text).encode()


def _decoded(digits):
    """What is regular: nothing but digits, whole groups of four but for the last."""
    values = iter(digits.translate(_TABLE) + bytes(-len(digits) % 4))
    groups = [(a << 18 | b << 12 | c << 6 | d).to_bytes(3) for a, b, c, d in zip(values, values, values, values)]
    return b"".join(groups)[: len(digits) * 3 // 4]


def a2b_base64(data, /, *, strict_mode=False):
    source = _ascii(data)
    digits = source.rstrip(b"=")
    if len(source) % 4 == 0 and len(source) - len(digits) < 3 and not digits.translate(None, _DIGITS):
        return _decoded(digits)
    out, bits, count, pads, total = bytearray(), 0, 0, 0, 0
    if strict_mode and source[:1] == b"=":
        raise Error("Leading padding not allowed")
    for at, byte in enumerate(source):
        if byte == 61:
            pads += 1
            if strict_mode and count == 0:
                raise Error("Excess padding not allowed")
            if count >= 2 and count + pads >= 4:
                if strict_mode and at + 1 < len(source):
                    raise Error("Excess data after padding")
                return bytes(out)
            continue
        if byte not in _VALUES:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if pads and strict_mode:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        total += 1
        bits = (bits & 0x3FFFF) << 6 | _VALUES[byte]
        count = (count + 1) % 4
        if count != 1:
            out.append(bits >> {2: 4, 3: 2, 0: 0}[count] & 0xFF)
    if count == 1:
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({total}) cannot be 1 more than a multiple of 4"
        )
    if count:
        raise Error("Incorrect padding")
    return bytes(out)


def _table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ 0xEDB88320 if value & 1 else value >> 1
        table.append(value)
    return table


_crcs = []


def crc32(data, crc=0, /):
    if not _crcs:
        _crcs.extend(_table())
    crc = crc & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _bytes(data):
        crc = crc >> 8 ^ _crcs[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


_in_c.written_in_c()
