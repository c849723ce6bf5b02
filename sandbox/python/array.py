"""Arrays of numbers of one kind."""

import _runtime
import _in_c
import struct
from collections.abc import MutableSequence
from types import GenericAlias



typecodes = "bBuhHiIlLqQfdw"
_NAMES = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short"}


class _Lent(list):
    """The items of an array as long as somebody has a view of its memory: what changes them is written there."""

    def __init__(self, memory, items):
        self.memory = memory
        list.__init__(self, items)

    def _refuse(self, *args):
        raise BufferError("cannot resize an array that is exporting buffers")

    append = insert = pop = remove = clear = __delitem__ = __iadd__ = __imul__ = _refuse

    def __setitem__(self, key, value):
        size = len(self)
        list.__setitem__(self, key, value)
        if len(self) != size:
            self._refuse()
        for i, item in enumerate(self):
            self.memory[i] = item

    def reverse(self):
        self[:] = self[::-1]


class array:
    """A list of values that all have the type of its typecode."""

    # While views of its memory are about, it has no items of its own: `_lent()` is not None then, and `_memory` has the bytes.
    __slots__ = ("typecode", "_items", "_memory", "_lent")
    __hash__ = None
    __class_getitem__ = classmethod(GenericAlias)

    def __new__(cls, typecode, initializer=(), /):
        self = object.__new__(cls)
        if not isinstance(typecode, str) or len(typecode) != 1:
            found = f"a string of length {len(typecode)}" if isinstance(typecode, str) else _runtime.type_name(type(typecode))
            raise TypeError(f"array() argument 1 must be a unicode character, not {found}")
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        self.typecode, self._items = typecode, []
        if isinstance(initializer, str) and typecode not in "uw":
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array) and initializer.typecode != typecode:
            self.extend(iter(initializer))
        else:
            self.extend(initializer)
        return self

    def __getattr__(self, name):
        if name != "_items":
            raise AttributeError(f"'array.array' object has no attribute '{name}'", name=name, obj=self)
        items = self._unpacked(self._memory)
        if self._lent() is not None:
            return _Lent(memoryview(self._memory).cast(self.typecode), items)
        self._items = items
        return items

    @property
    def itemsize(self):
        return 4 if self.typecode in "uw" else struct.calcsize(self.typecode)

    def _value(self, x):
        code = self.typecode
        if code in "uw":
            if not isinstance(x, str) or len(x) != 1:
                raise TypeError(f"array item must be a unicode character, not {_runtime.type_name(type(x))}")
            return x
        if code in "fd":
            try:
                value = float(x)
            except (TypeError, ValueError):
                raise TypeError(f"must be real number, not {_runtime.type_name(type(x))}") from None
            return struct.unpack("f", struct.pack("f", value))[0] if code == "f" else value
        if not hasattr(type(x), "__index__"):
            raise TypeError(f"'{_runtime.type_name(type(x))}' object cannot be interpreted as an integer")
        x, bits = x.__index__(), 8 * self.itemsize
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
        if code in _NAMES and x < low:
            raise OverflowError(f"{_NAMES[code]} is less than minimum")
        if code in _NAMES and x > high:
            raise OverflowError(f"{_NAMES[code]} is greater than maximum")
        if x < 0 <= low:
            kind = "int to unsigned" if code == "Q" else "value to unsigned int"
            raise OverflowError(f"can't convert negative {kind}")
        if not low <= x <= high:
            raise OverflowError("Python int too large to convert to C long")
        return x

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, x):
        return x in self._compared()

    def _compared(self):
        """The items as objects that nobody has: NaN is in no array."""
        return [x * 1.0 for x in self._items] if self.typecode in "fd" else self._items

    def _like(self, items):
        other = array(self.typecode)
        other._items = items
        return other

    def _check(self, other, what):
        if not isinstance(other, array):
            raise TypeError(f"{what} (not \"{_runtime.type_name(type(other))}\") to array")

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._like(self._items[key])
        self._check_index(key)
        try:
            return self._items[key]
        except IndexError:
            raise IndexError("array index out of range") from None

    def _check_index(self, key):
        if not hasattr(type(key), "__index__"):
            raise TypeError("array indices must be integers")

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{_runtime.type_name(type(value))}") to array slice')
            self._items[key] = value._items
            return
        self._check_index(key)
        try:
            self._items[key] = self._value(value)
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __delitem__(self, key):
        if not isinstance(key, slice) and not hasattr(type(key), "__index__"):
            raise TypeError("array indices must be integers")
        del self._items[key]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{_runtime.type_name(type(other))}") to array')
        if self.typecode != other.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{_runtime.type_name(type(other))}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        return self._like(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._items *= n
        return self

    def __eq__(self, other):
        return self._compared() == other._compared() if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._compared() < other._compared() if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._compared() <= other._compared() if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._compared() > other._compared() if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._compared() >= other._compared() if isinstance(other, array) else NotImplemented

    def __repr__(self):
        if not self._items:
            return f"array('{self.typecode}')"
        shown = repr("".join(self._items)) if self.typecode in "uw" else repr(self._items)
        return f"array('{self.typecode}', {shown})"

    def __copy__(self):
        return self._like(self._items[:])

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce_ex__(self, protocol):
        return array, (self.typecode, list(self._items))

    def append(self, v, /):
        self._items.append(self._value(v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items += bb._items
        else:
            for x in bb:
                self.append(x)

    fromlist = extend

    def insert(self, i, v, /):
        self._items.insert(i, self._value(v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError("pop index out of range") from None

    def remove(self, v, /):
        if v not in self:
            raise ValueError("array.remove(x): x not in array")
        self._items.pop(self._compared().index(v))

    def index(self, v, start=0, stop=None, /):
        end = len(self) if stop is None else stop
        try:
            return self._compared().index(v, start, end)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, v, /):
        return self._compared().count(v)

    def reverse(self):
        self._items.reverse()

    def clear(self):
        self._items.clear()

    def tolist(self):
        return self._items[:]

    def tobytes(self):
        if self.typecode in "uw":
            return "".join(self._items).encode("utf-32-le")
        return struct.pack(f"{len(self)}{self.typecode}", *self._items)

    def __buffer__(self, flags, /):
        if self.typecode in "uw":
            return memoryview(self.tobytes())
        try:
            lent = self._lent()
        except AttributeError:
            lent = None
        if lent is None:
            self._memory = bytearray(self.tobytes())
            lent, self._lent = _in_c.lend(self._memory, self)
            del self._items
        return memoryview(lent).cast(self.typecode)

    def _unpacked(self, data):
        if self.typecode in "uw":
            return list(data.decode("utf-32-le"))
        return list(struct.unpack(f"{len(data) // self.itemsize}{self.typecode}", data))

    def frombytes(self, buffer, /):
        data = bytes(memoryview(buffer))
        if len(data) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        self._items += self._unpacked(data)

    def tounicode(self):
        if self.typecode not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def fromunicode(self, ustr, /):
        self.extend(ustr)

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def byteswap(self):
        size, data = self.itemsize, self.tobytes()
        self._items[:] = self._unpacked(b"".join(data[i : i + size][::-1] for i in range(0, len(data), size)))

    def buffer_info(self):
        return id(self), len(self)


array.__module__ = "array"
MutableSequence.register(array)
ArrayType = array


_in_c.written_in_c()
