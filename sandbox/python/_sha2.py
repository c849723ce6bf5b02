"""SHA-384 and SHA-512 (FIPS 180-4), in plain Python: `random` takes the seed of a text through it."""

import _runtime

_runtime.hide_frames()

_MASK = (1 << 64) - 1


def _root(n, degree):
    """The integer part of a root, by Newton's method."""
    x = 1 << (n.bit_length() // degree + 1)
    while True:
        y = ((degree - 1) * x + n // x ** (degree - 1)) // degree
        if y >= x:
            return x
        x = y


def _primes(count):
    found = []
    n = 2
    while len(found) < count:
        if all(n % p for p in found):
            found.append(n)
        n += 1
    return found


_constants = []


def _round_constants():
    """64 bits of the fractions of the cube roots of the first 80 primes (section 4.2.3)."""
    if not _constants:
        _constants.extend(_root(p << 192, 3) & _MASK for p in _primes(80))
    return _constants


def _compress(state, block):
    k = _round_constants()
    w = [int.from_bytes(block[i : i + 8], "big") for i in range(0, 128, 8)]
    for t in range(16, 80):
        x, y = w[t - 15], w[t - 2]
        s0 = (x >> 1 | x << 63) ^ (x >> 8 | x << 56) ^ x >> 7
        s1 = (y >> 19 | y << 45) ^ (y >> 61 | y << 3) ^ y >> 6
        w.append(((s0 & _MASK) + (s1 & _MASK) + w[t - 16] + w[t - 7]) & _MASK)
    a, b, c, d, e, f, g, h = state
    for t in range(80):
        s1 = ((e >> 14 | e << 50) ^ (e >> 18 | e << 46) ^ (e >> 41 | e << 23)) & _MASK
        t1 = h + s1 + (e & f ^ ~e & g) + k[t] + w[t]
        s0 = ((a >> 28 | a << 36) ^ (a >> 34 | a << 30) ^ (a >> 39 | a << 25)) & _MASK
        t2 = s0 + (a & b ^ a & c ^ b & c)
        a, b, c, d, e, f, g, h = (t1 + t2) & _MASK, a, b, c, (d + t1) & _MASK, e, f, g
    return [(x + y) & _MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]


class _Hash:
    """A hash that is computed when it is asked for."""

    block_size = 128

    def __init__(self, data=b"", *, usedforsecurity=True):
        self._data = bytearray()
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        self._data += data

    def copy(self):
        return type(self)(self._data)

    def digest(self):
        length = len(self._data)
        padding = b"\x80" + bytes((111 - length) % 128) + (length * 8).to_bytes(16, "big")
        data = bytes(self._data) + padding
        state = self._start()
        for i in range(0, len(data), 128):
            state = _compress(state, data[i : i + 128])
        return b"".join(x.to_bytes(8, "big") for x in state)[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()


class sha512(_Hash):
    name = "sha512"
    digest_size = 64

    def _start(self):
        return [_root(p << 128, 2) & _MASK for p in _primes(8)]


class sha384(_Hash):
    name = "sha384"
    digest_size = 48

    def _start(self):
        return [_root(p << 128, 2) & _MASK for p in _primes(16)[8:]]
