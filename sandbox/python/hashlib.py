"""Digests of bytes: MD5, SHA-1, SHA-2 and SHA-3."""

import _runtime
import _in_c
from _hashes import digest as _digest
from _runtime import hide_frames as _hide_frames
from operator import index as _index

_hide_frames()

# Size of the digest and of a block, in bytes.
_SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128), "sha512": (64, 128),
    "sha3_224": (28, 144), "sha3_256": (32, 136), "sha3_384": (48, 104), "sha3_512": (64, 72),
    "shake_128": (0, 168), "shake_256": (0, 136),
}  # fmt: skip

algorithms_guaranteed = algorithms_available = set(_SIZES)
__all__ = ("new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac", "file_digest", *_SIZES)


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("Strings must be encoded before hashing")
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError("object supporting the buffer API required") from None


class HASH:
    """Bytes that have been given so far, to be hashed."""

    __module__ = "_hashlib"

    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._data = bytearray(_bytes(data))

    def __repr__(self):
        return f"<{self.name} {type(self).__module__}.{type(self).__name__} object @ {hex(id(self))}>"

    def update(self, obj, /):
        self._data += _bytes(obj)

    def copy(self):
        return type(self)(self.name, self._data)

    def digest(self):
        return _digest(self.name, bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()


class HASHXOF(HASH):
    """A hash whose digest is as long as it is asked to be."""

    __module__ = "_hashlib"

    def digest(self, length):
        length = _index(length)
        if length < 0:
            raise ValueError("Cannot convert negative int")
        if length >= 1 << 64:
            raise OverflowError("Python int too large for C unsigned long")
        if length >= 1 << 29:
            raise ValueError("length is too large")
        return _digest(self.name, bytes(self._data), length)

    def hexdigest(self, length):
        return self.digest(length).hex()


def new(name, data=b"", *, usedforsecurity=True):
    """A hash by its name."""
    if not isinstance(name, str):
        raise TypeError(f"name must be a string, not {_runtime.type_name(type(name))}")
    key = name.lower().replace("-", "_") if name.lower().startswith("sha3") else name.lower().replace("-", "")
    if key not in _SIZES:
        raise ValueError(f"unsupported hash type {name}")
    return (HASHXOF if key.startswith("shake") else HASH)(key, data)


def _named(name):
    def constructor(data=b"", *, usedforsecurity=True, string=None):
        return new(name, data if string is None else string)

    constructor.__name__ = constructor.__qualname__ = "openssl_" + name
    return constructor


for _name in _SIZES:
    globals()[_name] = _named(_name)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key derived from a password (RFC 8018)."""
    import hmac

    size = new(hash_name).digest_size
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    out, block = b"", 1
    while len(out) < (dklen or size):
        last = hmac.digest(password, salt + block.to_bytes(4), hash_name)
        total = int.from_bytes(last)
        for _ in range(iterations - 1):
            last = hmac.digest(password, last, hash_name)
            total ^= int.from_bytes(last)
        out += total.to_bytes(size)
        block += 1
    return out[: dklen or size]


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """The hash of what a binary stream has."""
    made = new(digest) if isinstance(digest, str) else digest()
    while data := fileobj.read(_bufsize):
        made.update(data)
    return made


_in_c.written_in_c(HASH, HASHXOF, *(globals()[_name] for _name in _SIZES))
