"""The codecs that few programs ask for; the others are part of the runtime. `encode` and `decode` are called where it knows no name."""

import _runtime

_runtime.hide_frames()


def encode(text, encoding, errors):
    codec = _find(encoding, "encode")
    if codec is not None:
        return _run(codec[0], text, errors, f"encoding with {encoding!r}")
    return _registered(text, encoding, errors, "encode", bytes)


def decode(data, encoding, errors):
    codec = _find(encoding, "decode")
    if codec is not None:
        return _run(codec[1], bytes(data), errors, f"decoding with {encoding!r}")
    return _registered(data, encoding, errors, "decode", str)


def _registered(source, encoding, errors, what, wanted):
    """What a codec says that the registry knows, as a program may register its own."""
    import _codecs

    info = _codecs.lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(_not_text(encoding, what))
    result = getattr(_codecs, what)(source, encoding, errors)
    if not isinstance(result, wanted):
        raise TypeError(
            f"{encoding!r} {what}r returned {type(result).__name__!r} instead of {wanted.__name__!r}; "
            f"use codecs.{what}() to {what} to arbitrary types"
        )
    return result


def _run(codec, source, errors, doing):
    """What fails in a codec that the interpreter has to look up says which it was."""
    try:
        return codec(source, errors)
    except Exception as error:
        error.add_note(f"{doing} codec failed")
        raise


def _find(encoding, what):
    """How text is encoded and decoded; None where only the registry can know."""
    name = normalized(encoding)
    if name in _BYTES_TO_BYTES:
        raise LookupError(_not_text(encoding, what))
    codec = _CODECS.get(name)
    if codec is not None:
        return codec
    import _charmaps

    chars = _charmaps.table(name)
    if chars is None:
        return None
    codec = _CODECS[name] = _table(chars)
    return codec


def normalized(encoding):
    """The name by which codecs are searched: runs of what is neither letter nor digit become one underscore."""
    parts = "".join(c.lower() if c.isalnum() and c.isascii() or c == "." else " " for c in encoding).split()
    return "_".join(parts)


def _not_text(encoding, what):
    return f"{encoding!r} is not a text encoding; use codecs.{what}() to handle arbitrary codecs"


_BYTES_TO_BYTES = {"rot13", "rot_13", "hex", "hex_codec", "base64", "base64_codec", "zlib", "bz2", "uu"}

# ---- escapes -----------------------------------------------------------------------------------------

_NAMED = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_MEANT = {
    "\n": "", "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
}  # fmt: skip
_DIGITS = {"x": 2, "u": 4, "U": 8}


def _escaped(char):
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _encode_escape(text, errors):
    plain = (
        _NAMED.get(char) or (char if " " <= char <= "~" else _escaped(char)) for char in text
    )
    return "".join(plain).encode("ascii")


def _encode_raw_escape(text, errors):
    return "".join(c if c < "\u0100" else _escaped(c) for c in text).encode("latin-1")


def _decode_escape(data, errors):
    return "".join(_Escapes(data, errors, "unicodeescape", "xuU").parts())


def _decode_raw_escape(data, errors):
    return "".join(_Escapes(data, errors, "rawunicodeescape", "uU").parts())


def _lookup(unicodedata, name):
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return None


class _Escapes:
    """Reads text with escapes; `long` are the letters before hexadecimal digits."""

    def __init__(self, data, errors, name, long):
        self.data = data
        self.text = data.decode("latin-1")
        self.errors = errors
        self.name = name
        self.long = long

    def parts(self):
        at = 0
        while at < len(self.text):
            slash = self.text.find("\\", at)
            if slash < 0:
                break
            yield self.text[at:slash]
            part, at = self.escape(slash)
            yield part
        yield self.text[at:]

    def escape(self, at):
        """What the escape at a place means, and where it ends."""
        letter = self.text[at + 1 : at + 2]
        if letter and letter in self.long:
            return self.number(at, letter)
        if self.name == "rawunicodeescape":
            return "\\" + letter, at + 2
        if not letter:
            return self.fault(at, at + 1, "\\ at end of string")
        if letter in "01234567":
            return self.octal(at)
        if letter == "N":
            return self.named(at)
        return _MEANT.get(letter, "\\" + letter), at + 2

    def octal(self, at):
        end = at + 1
        while end < at + 4 and self.text[end : end + 1] in tuple("01234567"):
            end += 1
        return chr(int(self.text[at + 1 : end], 8)), end

    def named(self, at):
        import unicodedata

        brace = self.text.startswith("{", at + 2)
        close = self.text.find("}", at) if brace else at + 2
        if close < at + 4:
            end = close if close > 0 else len(self.text)
            return self.fault(at, end, "malformed \\N character escape")
        char = _lookup(unicodedata, self.text[at + 3 : close])
        if char is None:
            return self.fault(at, close + 1, "unknown Unicode character name")
        return char, close + 1

    def number(self, at, letter):
        count = _DIGITS[letter]
        end = at + 2
        while end < at + 2 + count and self.text[end : end + 1] in tuple("0123456789abcdefABCDEF"):
            end += 1
        if end < at + 2 + count:
            return self.fault(at, end, f"truncated \\{letter}{'X' * count} escape")
        code = int(self.text[at + 2 : end], 16)
        if code > 0x10FFFF:
            words = "illegal Unicode character" if letter == "U" and self.name[0] == "u" else "\\Uxxxxxxxx out of range"
            return self.fault(at, end, words)
        return chr(code), end

    def fault(self, start, end, reason):
        if self.errors == "ignore":
            return "", end
        if self.errors == "replace":
            return "\ufffd", end
        raise UnicodeDecodeError(self.name, self.data, start, end, reason)


def named(text):
    """What the error handler "namereplace" writes."""
    import unicodedata

    return "".join(
        f"\\N{{{name}}}" if (name := unicodedata.name(char, None)) else _escaped(char)
        for char in text
    )


# ---- tables of 256 characters ------------------------------------------------------------------------

_CP1252 = "€\ufffe‚ƒ„…†‡ˆ‰Š‹Œ\ufffeŽ\ufffe\ufffe‘’“”•–—˜™š›œ\ufffežŸ"
_LATIN9 = {"¤": "€", "¦": "Š", "¨": "š", "´": "Ž", "¸": "ž", "¼": "Œ", "½": "œ", "¾": "Ÿ"}
_CP437 = (
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0"
)
_ALL = bytes(range(256)).decode("latin-1")


def _table(chars):
    import _codecs

    codes = _codecs.charmap_build(chars)
    return (
        lambda text, errors: _codecs.charmap_encode(text, errors, codes)[0],
        lambda data, errors: _codecs.charmap_decode(data, errors, chars)[0],
    )


_windows = _table(_ALL[:128] + _CP1252 + _ALL[160:])
_latin9 = _table("".join(_LATIN9.get(char, char) for char in _ALL))
_CODECS = {
    "unicode_escape": (_encode_escape, _decode_escape),
    "raw_unicode_escape": (_encode_raw_escape, _decode_raw_escape),
    "cp437": _table(_ALL[:128] + _CP437),
    "cp1252": _windows,
    "windows_1252": _windows,
    "1252": _windows,
    "iso8859_15": _latin9,
    "iso_8859_15": _latin9,
    "latin_9": _latin9,
    "latin9": _latin9,
}
