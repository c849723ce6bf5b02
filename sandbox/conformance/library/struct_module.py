import struct


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__name__}: {e}')


for format, values in (
    ('<bBhHiIqQ', (-1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1)), ('>hil', (1, 2, 3)), ('!I', (1,)), ('<fd', (1.5, -0.1)), ('>e', (3.14,)),
    ('5s', (b'hi',)), ('3p', (b'hello',)), ('?c', (True, b'x')), ('bxxh', (1, 2)), ('bi', (1, 2)), ('2h3x', (1, 2)), ('<3B', (1, 2, 3)),
    ('<f', (float('inf'),)), ('<d', (1e-310,)), ('<f', (1e-40,)), ('<e', (6e-8,)), ('<l', (5,)), ('0i', ()),
):  # fmt: skip
    packed = struct.pack(format, *values)
    print(format, packed, struct.calcsize(format), struct.unpack(format, packed))
attempt(struct.pack, 'b', 200)
attempt(struct.pack, 'B', -1)
attempt(struct.pack, 'h', 99999)
attempt(struct.pack, '<i', 2**40)
attempt(struct.pack, 'i', 'x')
attempt(struct.pack, 'i', 1.5)
attempt(struct.pack, 'f', 'x')
attempt(struct.pack, 'c', b'xy')
attempt(struct.pack, '3s', 'abc')
attempt(struct.pack, 'ii', 1)
attempt(struct.pack, 'z', 1)
attempt(struct.pack, '5', 1)
attempt(struct.unpack, 'i', b'abc')
attempt(struct.unpack_from, 'i', b'abcdefgh', 6)
attempt(struct.calcsize, 5)
print(struct.unpack_from('<h', b'\0\0\1\0', 2), list(struct.iter_unpack('<h', b'\1\0\2\0')))
attempt(lambda: list(struct.iter_unpack('<h', b'\1\0\2')))
room = bytearray(6)
struct.pack_into('<hh', room, 1, 1, 2)
print(room)
s = struct.Struct('<2h')
print(s.size, s.format, s.pack(1, 2), s.unpack(b'\1\0\2\0'), s)
