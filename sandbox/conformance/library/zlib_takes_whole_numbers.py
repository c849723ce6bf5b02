import zlib, pickle, copy
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
z = zlib.compress(b'abc')
for x in (1 << 70, -1 << 70, 0, -1, 1.5, 'x', None, True):
    t(zlib.decompress, z, 15, x); t(zlib.decompress, z, x); t(zlib.compress, b'abc', x); t(zlib.compress, b'abc', 6, x)
    t(lambda: type(zlib.decompressobj(x))); t(lambda: type(zlib.compressobj(x))); t(lambda: type(zlib.compressobj(6, x))); t(lambda: type(zlib.compressobj(6, 8, 15, x))); t(lambda: type(zlib.compressobj(6, 8, 15, 8, x))); t(lambda: type(zlib.compressobj(zdict='' if x is None else x))); t(lambda: type(zlib.decompressobj(zdict=x)))
    t(zlib.decompressobj().decompress, z, x); t(zlib.decompressobj().flush, x); t(zlib.compressobj().flush, x); t(zlib._ZlibDecompressor().decompress, z, x); t(zlib.crc32, b'a', x); t(zlib.adler32, b'a', x)
for o in (zlib.compressobj(), zlib.decompressobj(), zlib._ZlibDecompressor()):
    t(pickle.dumps, o); t(lambda: type(copy.copy(o))); t(lambda: type(copy.deepcopy(o)))
    print([n for n in dir(o) if n[0] != '_'])
for x in (1 << 31, -(1 << 31) - 1): t(zlib.compress, b'abc', x); t(zlib.decompress, z, x); t(lambda: type(zlib.compressobj(6, 8, 15, x)))
