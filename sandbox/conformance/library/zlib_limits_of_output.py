import zlib, gzip, hashlib
def h(b): return (len(b), hashlib.md5(b).hexdigest())
def t(f, *a, **k):
    try: r = f(*a, **k); print(r if not isinstance(r, bytes) or len(r) < 60 else h(r))
    except Exception as e: print(type(e), e)
big = hashlib.shake_128(b"noise").digest(3000)
# limits
data = b'abcdefgh' * 3000 + big[:3000]
for make in (lambda: zlib.compress(data), lambda: zlib.compress(data, 0), lambda: gzip.compress(data, mtime=0)):
    z = make() + b'TAIL'
    for limit in (1, 7, 257, 258, 259, 1000, 32768, 40000):
        d = zlib.decompressobj(47); steps = []; got = b''; rest = z
        while not d.eof and len(steps) < 60:
            got += d.decompress(rest, limit); rest = d.unconsumed_tail; steps.append((len(got), len(rest)))
        print(limit, steps[:4], steps[-2:], d.unused_data, d.unconsumed_tail[:9], d.eof); t(d.flush)
    d = zlib._ZlibDecompressor(47); steps = []; k = z
    while not d.eof and len(steps) < 40: steps.append((len(d.decompress(k, 999)), d.needs_input)); k = b''
    print(steps[:5], d.unused_data)
