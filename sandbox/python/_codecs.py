"""The registry of codecs, over those that `str.encode` and `bytes.decode` know."""

import _in_c


# Normalised names, and what a codec is called.
_NAMES = {
    "utf_8": "utf-8", "utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "cp65001": "utf-8",
    "utf_8_sig": "utf-8-sig", "utf8_sig": "utf-8-sig",
    "ascii": "ascii", "us_ascii": "ascii", "646": "ascii",
    "latin_1": "iso8859-1", "latin1": "iso8859-1", "latin": "iso8859-1", "l1": "iso8859-1", "iso8859_1": "iso8859-1",
    "iso_8859_1": "iso8859-1", "iso8859": "iso8859-1", "cp819": "iso8859-1",
    "utf_16": "utf-16", "utf16": "utf-16", "u16": "utf-16", "utf_16_le": "utf-16-le", "utf_16le": "utf-16-le",
    "utf_16_be": "utf-16-be", "utf_16be": "utf-16-be",
    "utf_32": "utf-32", "utf32": "utf-32", "u32": "utf-32", "utf_32_le": "utf-32-le", "utf_32le": "utf-32-le",
    "utf_32_be": "utf-32-be", "utf_32be": "utf-32-be",
    "rot13": "rot-13", "rot_13": "rot-13", "hex": "hex", "hex_codec": "hex", "base64": "base64", "base64_codec": "base64",
    "base_64": "base64", "unicode_escape": "unicode-escape", "raw_unicode_escape": "raw-unicode-escape",
    "cp437": "cp437", "cp1252": "cp1252", "windows_1252": "cp1252", "1252": "cp1252", "iso8859_15": "iso8859-15",
    "iso_8859_15": "iso8859-15", "latin_9": "iso8859-15", "latin9": "iso8859-15",
}  # fmt: skip
_found = {}
_searches = []
_handlers = {}


def register(search_function, /):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def lookup(encoding, /):
    """The CodecInfo of an encoding."""
    if not isinstance(encoding, str):
        shown = "None" if encoding is None else type(encoding).__name__
        raise TypeError(f"lookup() argument must be str, not {shown}")
    from _more_codecs import normalized

    key = normalized(encoding)
    if key not in _found:
        _found[key] = _search(key, encoding)
    return _found[key]


def _search(key, encoding):
    if key in _NAMES:
        return _carried(_NAMES[key])
    if key in ("punycode", "idna"):
        return __import__(f"encodings.{key}", fromlist=[key]).getregentry()
    import _charmaps

    if name := _charmaps.known(key):
        return _carried(_charmaps.public(name))
    for search in _searches:
        info = search(key)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            return info
    raise LookupError(f"unknown encoding: {encoding}")


def encode(obj, encoding="utf-8", errors="strict"):
    _check("encode", encoding, errors)
    return _call("encoding", encoding, lookup(encoding).encode, obj, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    _check("decode", encoding, errors)
    return _call("decoding", encoding, lookup(encoding).decode, obj, errors)


def _call(doing, encoding, codec, obj, errors):
    try:
        # CPython passes on only what it was given: a codec has a default of its own.
        return (codec(obj) if errors == "strict" else codec(obj, errors))[0]
    except Exception as error:
        note = f"{doing} with '{encoding}' codec failed"
        # The codec may have asked `str.encode`, which says so itself.
        if note not in getattr(error, "__notes__", ()):
            error.add_note(note)
        raise


def _check(what, encoding, errors):
    for name, value in ("encoding", encoding), ("errors", errors):
        if not isinstance(value, str):
            kind = "None" if value is None else type(value).__name__
            raise TypeError(f"{what}() argument {name!r} must be str, not {kind}")


def register_error(errors, handler, /):
    if not isinstance(errors, str):
        raise TypeError(f"register_error() argument 1 must be str, not {type(errors).__name__}")
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    if name not in _handlers:
        raise LookupError(f"unknown error handler name '{name}'")
    return _handlers[name]


def _answer(errors, fault):
    """What an error handler gives for a fault, and where it goes on."""
    answer = lookup_error(errors)(fault)
    encodes = isinstance(fault, UnicodeEncodeError)
    match answer:
        case (str(), int()):
            pass
        case (bytes(), int()) if encodes:
            pass
        case _:
            doing, kinds = ("encoding", "str/bytes") if encodes else ("decoding", "str")
            raise TypeError(f"{doing} error handler must return ({kinds}, int) tuple")
    instead, at = answer
    size = len(fault.object)
    if at < 0:
        at += size
    if not 0 <= at <= size:
        raise IndexError(f"position {at} from error handler out of bounds")
    return instead, at


def _c_name(codec):
    """How CPython's functions for a codec begin."""
    if codec.startswith(("cp", "iso8859", "koi8", "mac")):
        return "charmap"
    return codec.removesuffix("-sig").replace("-", "_")


def _bytes(input):
    try:
        return bytes(memoryview(input))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(input).__name__!r}") from None


def _carried(name):
    """The CodecInfo of a codec that comes with the interpreter."""
    import codecs

    if name in ("rot-13", "hex", "base64"):
        return _transform(name)
    codec = "latin-1" if name == "iso8859-1" else name

    def encode(input, errors="strict"):
        if not isinstance(input, str):
            kind = "None" if input is None else type(input).__name__
            raise TypeError(f"{_c_name(codec)}_encode() argument 1 must be str, not {kind}")
        return input.encode(codec, errors), len(input)

    def decode(input, errors="strict"):
        data = input.encode() if isinstance(input, str) and name.endswith("escape") else _bytes(input)
        return data.decode(codec, errors), len(input)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        begun = False

        def encode(self, input, final=False):
            data = input.encode(codec, self.errors)
            if self.begun and codec in _MARKS:
                data = data[len(_MARKS[codec]) :]
            self.begun = self.begun or bool(input)
            return data

        def reset(self):
            self.begun = False

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        order = ""

        def _buffer_decode(self, input, errors, final):
            end = len(input) if final else _whole(input, codec, errors)
            text = bytes(input[:end]).decode(codec + self.order, errors)
            if end and codec in ("utf-16", "utf-32") and not self.order:
                self.order = "-be" if input[:2] in (b"\xfe\xff", b"\0\0") else "-le"
            return text, end

        def reset(self):
            super().reset()
            self.order = ""

    class StreamWriter(codecs.StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

    class StreamReader(codecs.StreamReader):
        def decode(self, input, errors="strict"):
            end = _whole(input, codec, errors)
            return decode(input[:end], errors)[0], end

    return codecs.CodecInfo(
        name=name, encode=encode, decode=decode, incrementalencoder=IncrementalEncoder,
        incrementaldecoder=IncrementalDecoder, streamreader=StreamReader, streamwriter=StreamWriter,
    )  # fmt: skip


_MARKS = {"utf-16": b"\xff\xfe", "utf-32": b"\xff\xfe\0\0", "utf-8-sig": b"\xef\xbb\xbf"}


def _whole(data, codec, errors):
    """How much of the data is made of whole characters."""
    if codec.startswith(("utf-16", "utf-32")):
        size = 2 if "16" in codec else 4
        end = len(data) - len(data) % size
        is_high = size == 2 and end and data[end - 1 if "be" not in codec else end - 2] & 0xFC == 0xD8
        return end - 2 if is_high else end
    if not codec.startswith("utf-8"):
        return len(data)
    for back in range(1, min(4, len(data) + 1)):
        byte = data[-back]
        if byte & 0xC0 == 0xC0:
            needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(data) if back >= needed else len(data) - back
        if byte < 0x80:
            break
    return len(data)


def _transform(name):
    import codecs

    def both(input, errors="strict"):
        table = str.maketrans(_PLAIN + _PLAIN.upper(), (_PLAIN[13:] + _PLAIN[:13]) + (_PLAIN[13:] + _PLAIN[:13]).upper())
        return input.translate(table), len(input)

    def pack(input, errors="strict"):
        import binascii

        return (binascii.hexlify(input) if name == "hex" else binascii.b2a_base64(input)), len(input)

    def unpack(input, errors="strict"):
        import binascii

        return (binascii.unhexlify(input) if name == "hex" else binascii.a2b_base64(input)), len(input)

    if name == "rot-13":
        return codecs.CodecInfo(both, both, name=name, _is_text_encoding=False)
    return codecs.CodecInfo(pack, unpack, name=name, _is_text_encoding=False)


_PLAIN = "abcdefghijklmnopqrstuvwxyz"


def _of(name):
    """The functions that `_codecs` has for one codec."""

    def encode(string, errors=None, /):
        return string.encode(name, errors or "strict"), len(string)

    def decode(data, errors=None, final=True, /):
        if isinstance(data, str) and name.endswith("escape"):
            data = data.encode()
        end = len(data) if final else _whole(data, name, errors)
        return bytes(data[:end]).decode(name, errors or "strict"), end

    return encode, decode


utf_8_encode, utf_8_decode = _of("utf-8")
utf_16_encode, utf_16_decode = _of("utf-16")
utf_16_le_encode, utf_16_le_decode = _of("utf-16-le")
utf_16_be_encode, utf_16_be_decode = _of("utf-16-be")
utf_32_encode, utf_32_decode = _of("utf-32")
ascii_encode, ascii_decode = _of("ascii")
latin_1_encode, latin_1_decode = _of("latin-1")
unicode_escape_encode, unicode_escape_decode = _of("unicode-escape")
raw_unicode_escape_encode, raw_unicode_escape_decode = _of("raw-unicode-escape")

_ESCAPED = {
    10: b"", 34: b'"', 39: b"'", 92: b"\\", 97: b"\a", 98: b"\b", 102: b"\f", 110: b"\n", 114: b"\r", 116: b"\t", 118: b"\v",
}  # fmt: skip


def escape_decode(data, errors=None, /):
    """The bytes that the escapes of a bytes literal mean."""
    source = data.encode() if isinstance(data, str) else bytes(data)
    out, at = bytearray(), 0
    while True:
        slash = source.find(92, at)
        if slash < 0:
            return bytes(out + source[at:]), len(source)
        out += source[at:slash]
        at = slash + 2
        escaped = source[slash + 1 : at]
        if not escaped:
            raise ValueError("Trailing \\ in string")
        if escaped[0] in _ESCAPED:
            out += _ESCAPED[escaped[0]]
        elif escaped in (b"0", b"1", b"2", b"3", b"4", b"5", b"6", b"7"):
            while at < slash + 4 and source[at : at + 1] in (b"0", b"1", b"2", b"3", b"4", b"5", b"6", b"7"):
                at += 1
            out.append(int(source[slash + 1 : at], 8) & 255)
        elif escaped == b"x":
            digits = source[at : at + 2]
            if len(digits) == 2 and digits.isalnum() and all(48 <= d <= 57 or 97 <= d | 32 <= 102 for d in digits):
                out.append(int(digits, 16))
                at += 2
            elif errors in (None, "strict"):
                raise ValueError(f"invalid \\x escape at position {slash}")
            elif errors in ("replace", "ignore"):
                out += b"?" if errors == "replace" else b""
                at += all(48 <= d <= 57 or 97 <= d | 32 <= 102 for d in digits[:1]) and len(digits[:1])
            else:
                raise ValueError(f"decoding error; unknown error handling code: {errors:.400s}")
        else:
            out += b"\\" + escaped


def _strict(exception):
    if not isinstance(exception, Exception):
        raise TypeError("codec must pass exception instance")
    raise exception


def _ignore(exception):
    _bad(exception)
    return "", exception.end


def _replace(exception):
    count = len(_bad(exception))
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    return ("?" if isinstance(exception, UnicodeEncodeError) else "\ufffd") * count, exception.end


def _xmlcharref(exception):
    return "".join(f"&#{ord(char)};" for char in _bad(exception, UnicodeEncodeError)), exception.end


def _backslash(exception):
    bad = _bad(exception)
    if isinstance(bad, bytes):
        return "".join(f"\\x{byte:02x}" for byte in bad), exception.end
    return bad.encode("ascii", "backslashreplace").decode(), exception.end


def _by_name(exception):
    from _more_codecs import named

    return named(_bad(exception, UnicodeEncodeError)), exception.end


def _surrogates(exception):
    """PEP 383: bytes that mean nothing are lone surrogates in text, and these are the bytes again."""
    bad = _bad(exception, (UnicodeEncodeError, UnicodeDecodeError))
    if isinstance(bad, str):
        codes = [ord(char) - 0xDC00 for char in bad]
        if not all(128 <= code < 256 for code in codes):
            raise exception
        return bytes(codes), exception.end
    length = next((at for at, byte in enumerate(bad) if byte < 128), len(bad))
    if length == 0:
        raise exception
    return "".join(chr(0xDC00 + byte) for byte in bad[:length]), exception.start + length


def _bad(exception, kinds=(UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
    """What could not be encoded or decoded."""
    if not isinstance(exception, kinds):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    return exception.object[exception.start : exception.end]


for _name, _handler in (
    ("strict", _strict), ("ignore", _ignore), ("replace", _replace),
    ("xmlcharrefreplace", _xmlcharref), ("backslashreplace", _backslash), ("namereplace", _by_name),
    ("surrogateescape", _surrogates), ("surrogatepass", _strict),
):  # fmt: skip
    register_error(_name, _handler)


# ---- mappings of characters -------------------------------------------------------------------------------


def charmap_build(map, /):
    """The mapping that encodes what a text of 256 characters decodes."""
    return {ord(char): code for code, char in enumerate(map) if char != "\ufffe"}


def charmap_decode(data, errors=None, mapping=None, /):
    """What bytes mean that a text, or a mapping, says the characters of."""
    if mapping is None:
        return latin_1_decode(data, errors)
    source, out, at = bytes(data), [], 0
    while at < len(source):
        char = _mapped(mapping, source[at])
        if isinstance(char, int):
            char = chr(char)
        if char is None or char == "\ufffe":
            fault = UnicodeDecodeError("charmap", source, at, at + 1, "character maps to <undefined>")
            char, at = _answer(errors or "strict", fault)
        elif isinstance(char, str):
            at += 1
        else:
            raise TypeError("character mapping must return integer, None or str")
        out.append(char)
    return "".join(out), len(source)


def charmap_encode(text, errors=None, mapping=None, /):
    """The bytes of a text whose characters a mapping has by number."""
    if mapping is None:
        return latin_1_encode(text, errors)
    out, at = bytearray(), 0
    while at < len(text):
        code = _byte_of(mapping, text[at])
        if code is not None:
            out += code
            at += 1
            continue
        end = at + 1
        while end < len(text) and _byte_of(mapping, text[end]) is None:
            end += 1
        fault = UnicodeEncodeError("charmap", text, at, end, "character maps to <undefined>")
        instead, at = _answer(errors or "strict", fault)
        for part in [instead] if isinstance(instead, bytes) else instead:
            code = part if isinstance(part, bytes) else _byte_of(mapping, part)
            if code is None:
                raise fault
            out += code
    return bytes(out), len(text)


def _mapped(mapping, key):
    try:
        return mapping[key]
    except LookupError:
        return None


def _byte_of(mapping, char):
    code = _mapped(mapping, ord(char))
    if isinstance(code, int):
        if not 0 <= code < 256:
            raise TypeError("character mapping must be in range(256)")
        return bytes([code])
    if code is None or isinstance(code, bytes):
        return code
    raise TypeError(f"character mapping must return integer, bytes or None, not {type(code).__name__}")


_in_c.written_in_c()
