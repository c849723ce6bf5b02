"""Bytes as hexadecimal digits and in base 64, and checksums."""

import _runtime
import _checksums
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
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(
            f"argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}"
        ) from None


def _bytes(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{_runtime.type_name(type(data))}'") from None


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


# ---- uuencoded lines: a character for the length, then four for three bytes ----


def b2a_uu(data, /, *, backtick=False):
    data = _bytes(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    out = [len(data)]
    source = iter(data + bytes(-len(data) % 3))
    for a, b, c in zip(source, source, source):
        out += a >> 2, (a & 3) << 4 | b >> 4, (b & 15) << 2 | c >> 6, c & 63
    return bytes(96 if backtick and not value else value + 32 for value in out) + b"\n"


def a2b_uu(data, /):
    source = _ascii(data)
    length = source[0] - 32 & 63 if source else 32
    values = [_uu_value(byte) for byte in source[1:]]
    wanted = (length * 4 + 2) // 3
    # What is missing at the end were spaces, which some programs strip.
    used = values[:wanted] + [0] * (wanted - len(values))
    if any(byte not in b" `\n\r" for byte in source[1 + wanted :]):
        raise Error("Trailing garbage")
    used += [0] * (-len(used) % 4)
    fours = iter(used)
    threes = ((a << 18 | b << 12 | c << 6 | d).to_bytes(3) for a, b, c, d in zip(fours, fours, fours, fours))
    return b"".join(threes)[:length]


def _uu_value(byte):
    if byte in b"\n\r":
        return 0
    if not 32 <= byte <= 96:
        raise Error("Illegal char")
    return byte - 32 & 63


# ---- quoted-printable text (RFC 2045) ----


def a2b_qp(data, header=False):
    source, out, at = _ascii(data), bytearray(), 0
    while at < len(source):
        byte = source[at]
        at += 1
        if byte == 95 and header:
            out.append(32)
        elif byte != 61:
            out.append(byte)
        elif at >= len(source):
            break
        elif source[at] in b"\n\r":
            # A soft line break.
            end = source.find(b"\n", at)
            at = len(source) if end < 0 else end + 1
        elif source[at] == 61:
            out.append(61)
            at += 1
        else:
            pair = source[at : at + 2]
            if len(pair) == 2 and not pair.strip(b"0123456789abcdefABCDEF"):
                out.append(int(pair, 16))
                at += 2
            else:
                out.append(61)
    return bytes(out)


# The longest line, with the sign that it goes on.
_LINE = 76


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = _bytes(data)
    # Lines end as the first of the text does.
    newline = b"\r\n" if b"\r\n" == data[max(0, data.find(b"\n") - 1) :][:2] else b"\n"
    out, width, at = bytearray(), 0, 0
    while at < len(data):
        byte, following = data[at], data[at + 1 : at + 2]
        if istext and (byte == 10 or byte == 13 and following == b"\n"):
            if out[-1:] in (b" ", b"\t"):
                # A line does not end with white space.
                out[-1:] = b"=%02X" % out[-1]
            out += newline
            width = 0
            at += 1 if byte == 10 else 2
            continue
        if _is_quoted(byte, following, width, quotetabs, istext, header):
            piece, has_room = b"=%02X" % byte, width + 3 < _LINE
        else:
            piece = b"_" if header and byte == 32 else data[at : at + 1]
            has_room = width + 1 < _LINE or following in (b"", b"\n")
        if not has_room:
            out += b"=" + newline
            width = 0
        out += piece
        width += len(piece)
        at += 1
    return bytes(out)


def _is_quoted(byte, following, width, quotetabs, istext, header):
    if byte in b"\r\n":
        return not istext
    if byte in b" \t":
        return not following or quotetabs
    # A lone full stop would end a mail.
    is_lone = byte == 46 and width == 0 and following in (b"", b"\r", b"\n", b"\0")
    return is_lone or byte == 61 or byte > 126 or byte < 32 or header and byte == 95


def crc32(data, crc=0, /):
    return _checksums.crc32(_bytes(data), crc & 0xFFFFFFFF)


def crc_hqx(data, crc, /):
    crc &= 0xFFFF
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


_in_c.written_in_c()
