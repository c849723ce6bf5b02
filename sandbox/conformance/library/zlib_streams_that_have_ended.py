import zlib, hashlib
def h(b): return (len(b), hashlib.md5(b).hexdigest())
def t(f, *a, **k):
    try: r = f(*a, **k); print(r if not isinstance(r, bytes) or len(r) < 60 else h(r))
    except Exception as e: print(type(e), e)
# a stream that has ended, with and without an earlier complaint
c = zlib.compressobj(); c.compress(b'abc'); c.flush()
t(c.flush); t(c.compress, b'x'); t(c.flush, 0); t(c.copy)
c = zlib.compressobj(); c.compress(b'abc'); c.flush(2); c.flush(2); c.flush()
t(c.flush); t(c.compress, b'x')
c = zlib.compressobj(); c.compress(b'abc')
t(c.flush, 7); t(c.flush, 6); t(c.flush, -1); t(c.flush, 5); t(c.compress, b'more'); t(c.flush)
for wbits in (15, -15, 31):
    t(lambda: (lambda c: c.compress(b'hello world hello') + c.flush())(zlib.compressobj(wbits=wbits, zdict=b'hello world')))
d = zlib.decompressobj(); t(d.decompress, zlib.compress(b'abc')); t(lambda: type(d.copy())); t(d.flush); t(d.copy); t(d.flush); t(d.decompress, b'x'); print(d.eof, d.unused_data)
d = zlib.decompressobj(); t(d.flush); t(d.decompress, b''); t(lambda: type(d.copy()))
