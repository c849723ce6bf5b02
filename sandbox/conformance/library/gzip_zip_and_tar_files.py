import gzip, io, zlib, os, copy, zipfile, tarfile, shutil, json
data = b"line of text\n" * 500
z = gzip.compress(data, mtime=0); print(len(z), z[:12], gzip.decompress(z) == data)
print(gzip.decompress(gzip.compress(b"a") + gzip.compress(b"b")))
for bad in (b"", b"abc", z[:-3], z[:-1] + b"x", z[:20], z + b"junk", z+b"\0\0"):
    try: print(len(gzip.decompress(bad)))
    except Exception as e: print(type(e), e)
with gzip.open("f.gz", "wt", encoding="utf-8") as f:
    for i in range(1000): f.write(f"row {i} é\n")
with gzip.open("f.gz", "rt", encoding="utf-8") as f: lines = f.readlines()
print(len(lines), lines[-1], os.path.getsize("f.gz") < 4000)
with gzip.open("f.gz") as f: print(f.read(20), f.readline(), f.tell(), f.seek(5), f.read(3), f.peek(2)[:2], f.mtime is not None)
with gzip.GzipFile(fileobj=io.BytesIO(z)) as f: print([l for l, _ in zip(f, range(2))])
with open("plain.txt", "wb") as f: f.write(data)
with open("plain.txt", "rb") as a, gzip.open("copy.gz", "wb", compresslevel=9) as b: shutil.copyfileobj(a, b)
print(gzip.open("copy.gz").read() == data)
with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as zf:
    zf.writestr("x.txt", data); zf.writestr("d/y.txt", "small")
with zipfile.ZipFile("a.zip") as zf:
    print(zf.namelist(), [(i.file_size, i.compress_size) for i in zf.infolist()], zf.read("x.txt") == data, zf.testzip())
with tarfile.open("a.tar.gz", "w:gz") as t: t.add("plain.txt")
with tarfile.open("a.tar.gz") as t: print(t.getnames(), t.extractfile("plain.txt").read() == data)
d = b"the quick brown fox"
o = zlib.compressobj(zdict=d); c = o.compress(b"the quick red fox") + o.flush(); print(c)
print(zlib.decompressobj(zdict=d).decompress(c))
for zd in ({}, {"zdict": b"wrong"}):
    try: print(zlib.decompressobj(**zd).decompress(c))
    except zlib.error as e: print(e)
o = zlib.compressobj(); a = o.compress(data); p = o.copy(); q = copy.copy(o); print(o.flush() == p.flush(), q.flush()[-4:])
i = zlib.decompressobj(); x = i.decompress(zlib.compress(data)[:30]); j = i.copy(); r = zlib.compress(data)[30:]
print(i.decompress(r) == j.decompress(r), j.eof, j.flush())
print(zlib.decompress(zlib.compress(data, 9, -15), -15) == data, zlib.decompress(gzip.compress(data), 47) == data)
for bad in (b"\x78\x9c\x07", b"\x78\x9c\x01\x00\x01\x00\x01", b"\x78\x9c\xed\xff\xff\xff", b"x\x9cK\xff\xff\xff\xff\xff\xff", b"\x79\x9c", b"\x78\xda\x05\xe0\x81", b"\x88\x1c", b"\x08\x1d","é".encode()):
    try: print(zlib.decompress(bad))
    except zlib.error as e: print(e)
print(zlib.crc32(b"abc") == zlib.crc32(b"c", zlib.crc32(b"ab")), hex(zlib.crc32(b"123456789")), zlib.adler32(b"Wikipedia"), zlib.crc32(bytearray(b"x")), zlib.crc32(memoryview(b"xy")))
print(zlib.crc32, type(zlib.compressobj()), zlib.error.__mro__, zlib.compress.__module__)
import compression.gzip, compression.zlib
print(compression.zlib.compress is zlib.compress, compression.gzip.open is gzip.open)
try: gzip.open("plain.txt").read()
except OSError as e: print(repr(e))
