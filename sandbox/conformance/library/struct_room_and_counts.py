"""struct: where there is no room, lengths of Pascal strings, formats that are no formats, and iterators that know what is left."""
import struct


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


room = bytearray(10)
for offset in [0, 6, 7, 10, 11, -1, -2, -4, -10, -11, -20]:
    attempt(struct.pack_into, "<I", room, offset, 1)
    attempt(struct.unpack_from, "<I", room, offset)
print(room)
for value in [b"", b"ab", b"abcdef", b"x" * 300]:
    for count in [0, 1, 3, 255, 256, 258, 299]:
        packed = struct.pack(f"{count}p", value)
        print(len(packed), packed[:3], packed[-2:], len(struct.unpack(f"{count}p", packed)[0]))
for format in ["\0", "i\0", b"i\0", "é", "1", "i 2", "2 i", "z", "<n", "<P", "99999999999999999999999b", "9223372036854775807q", "9999999999999999999999999"]:
    attempt(struct.calcsize, format)
for letter, value in [("b", 200), ("h", -40000), ("Q", -1), ("q", 1 << 63), ("?", []), ("c", b"ab"), ("f", "x"), ("i", 1.5), ("s", "x"), ("p", 3)]:
    attempt(struct.pack, letter, value)
it = struct.iter_unpack("<H", bytes(6))
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), iter(it) is it, type(it))
attempt(struct.iter_unpack, "", b"")
attempt(struct.iter_unpack, "<H", b"abc")
attempt(type(it))
