# bytes and bytearray
b = b'hello'
print(b[0], b[1:3], b + b'!', b * 2, b'l' in b, 104 in b, b.upper(), b.split(b'l'), b.find(b'lo'), list(b), len(b), b.hex(), bytes.fromhex('0a ff'))
a = bytearray(b'abc')
a[0] = 120
a.append(100)
a += b'ef'
print(a, bytes(a), a.decode(), b.replace(b'l', b'L'), b.startswith(b'he'), b',' .join([b'a', b'b']), b'%d %s' % (5, b'x'), b == bytearray(b'hello'))
for bad in (lambda: b + 'x', lambda: b'' + 5, lambda: 'x' + b'', lambda: b'\xff'.decode(), lambda: 'é'.encode('ascii'), lambda: bytes([256]), lambda: bytes('x')):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
