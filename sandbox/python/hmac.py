"""Keyed hashes (RFC 2104)."""

import _in_c
import hashlib

trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))
digest_size = None


def compare_digest(a, b, /):
    """Whether two texts or bytes are equal."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return a == b
    for x in (a, b):
        if not isinstance(x, (bytes, bytearray, memoryview)):
            kinds = f"'{type(a).__name__}' and '{type(b).__name__}'"
            raise TypeError(f"unsupported operand types(s) or combination of types: {kinds}")
    return bytes(a) == bytes(b)


class HMAC:
    """A hash that depends on a key."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if callable(digestmod):
            make = digestmod
        elif isinstance(digestmod, str):
            make = lambda data=b"": hashlib.new(digestmod, data)  # noqa: E731
        else:
            make = digestmod.new
        self._inner, self._outer = make(), make()
        self.digest_size, self.block_size = self._inner.digest_size, self._inner.block_size
        key = (make(key).digest() if len(key) > self.block_size else bytes(key)).ljust(self.block_size, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        other = HMAC.__new__(HMAC)
        other._inner, other._outer = self._inner.copy(), self._outer.copy()
        other.digest_size, other.block_size = self.digest_size, self.block_size
        return other

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


_in_c.written_in_c(compare_digest, module="_operator")
