import zlib, gzip, hashlib
def h(b): return (len(b), hashlib.md5(b).hexdigest())
def t(f, *a, **k):
    try: r = f(*a, **k); print(r if not isinstance(r, bytes) or len(r) < 60 else h(r))
    except Exception as e: print(type(e), e)
big = hashlib.shake_128(b"noise").digest(600)
data = b"abcdefgh" * 75
# what is wrong with data
good = zlib.compress(data + big[:600], 9)
for i in list(range(0, 40)) + list(range(len(good) - 8, len(good))):
    for x in (1, 16, 128):
        b = bytearray(good); b[i] ^= x
        try: zlib.decompress(b)
        except zlib.error as e: print(i, x, e)
        else: print(i, x, 'fine')
d = zlib.decompressobj(); t(d.decompress, b'xx'); t(d.decompress, good); t(d.flush); print(d.eof, d.unused_data)
zd = (lambda c: c.compress(b'hello world hello') + c.flush())(zlib.compressobj(zdict=b'hello world'))
print(zd)
t(zlib.decompress, zd)
d = zlib.decompressobj(); t(d.decompress, zd); t(d.decompress, zd); t(d.flush)
d = zlib.decompressobj(zdict=b'other'); t(d.decompress, zd); t(d.decompress, b'')
d = zlib.decompressobj(zdict=b'hello world'); t(d.decompress, zd, 3); t(d.decompress, d.unconsumed_tail); print(d.eof)
for wb in (0, 8, 9, 15, -15, 31, 47, 32, 40):
    t(zlib.decompress, good, wb); t(zlib.decompress, gzip.compress(b'x' * 90, mtime=1), wb); t(zlib.decompress, zlib.compress(b'y' * 50, wbits=9), wb)
for flags in range(0, 256, 5):
    t(zlib.decompress, bytes([31, 139, 8, flags]) + b'\0' * 6 + b'\x02\0ab' + b'name\0' + b'cmt\0' + b'\3\0' + b'\0' * 8, 31)
for i in range(60): t(zlib.decompressobj().decompress, good[:i])
# a text that goes wrong after its beginning
z = bytearray(zlib.compress(b''.join(b'%d,' % i for i in range(3000)))); z[len(z) // 2] ^= 255; z[len(z) // 2 + 1] ^= 255
d = zlib.decompressobj(); print(d.decompress(z, 10), len(d.unconsumed_tail)); t(d.flush); print(len(d.unconsumed_tail), d.eof); t(d.flush); t(d.decompress, b'')
d = zlib.decompressobj(); t(d.decompress, z); print(len(d.unconsumed_tail), d.eof)
