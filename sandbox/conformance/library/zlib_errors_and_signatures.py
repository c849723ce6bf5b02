import zlib
print(zlib.ZLIB_VERSION, zlib.ZLIB_RUNTIME_VERSION)
for n in (100, 20000): print(n, len(zlib.compress(b'x'*n, 0)), zlib.compress(b'x'*n, 0)[:12])
c=zlib.compressobj(); print(type(c), c.compress(b'abc'), c.flush(zlib.Z_SYNC_FLUSH), c.flush(zlib.Z_SYNC_FLUSH), c.compress(b'abc'), c.flush(zlib.Z_FULL_FLUSH),c.compress(b'abc'),c.flush(zlib.Z_PARTIAL_FLUSH), c.flush())
try: c.flush()
except Exception as e: print(repr(e))
try: c.compress(b'')
except Exception as e: print(repr(e))
def t(f,*a,**k):
    try: print(f(*a,**k))
    except Exception as e: print(type(e), e)
t(zlib.decompress,b'')
t(zlib.decompress,b'abc')
t(zlib.decompress,zlib.compress(b'abc')[:-1])
t(zlib.decompress,zlib.compress(b'abc')[:-1]+b'x')
t(zlib.decompress,zlib.compress(b'abc')+b'tail')
t(zlib.decompress,'abc'); t(zlib.compress,'abc'); t(zlib.crc32,'abc'); t(zlib.compress); t(zlib.decompress); t(zlib.compress,b'',10); t(zlib.compress,b'',6,3); t(zlib.decompress,zlib.compress(b'a'),3);t(zlib.decompress,b'a',wbits=99)
t(zlib.compressobj,10); t(zlib.compressobj,wbits=3); t(zlib.decompressobj,3); t(zlib.compress,b'a',wbits=-8); t(zlib.compress,b'a',wbits=8);t(zlib.compress,b'a',wbits=9);t(zlib.compress,b'a',wbits=31);t(zlib.compress,b'a',9,31);t(zlib.compress,b'a',1,31)
d=zlib.decompressobj(); t(d.decompress,b'a',-1); print(type(d), d.unused_data,d.unconsumed_tail,d.eof)
t(d.flush,0)
t(zlib.compressobj, zdict=b'hello')
print(type(zlib._ZlibDecompressor()))
import inspect
for n in ('compress', 'decompress', 'compressobj', 'decompressobj', 'crc32', 'adler32'): print(n, inspect.signature(getattr(zlib, n)))
for n in sorted(dir(zlib)):
    if n[0] != '_' and isinstance(getattr(zlib, n), (int, str)): print(n, getattr(zlib, n))
c = zlib.compressobj(); d = zlib.decompressobj()
class N:
    def __index__(self): return 3
z = c.compress(b"abcdef") + c.flush()
print(d.decompress(z, N()), d.flush(N()), d.eof)
for f in (c.copy, d.copy, type(c), type(d), lambda: type(c)(), lambda: d.decompress(z, "x"), lambda: d.flush(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
