import zlib, hashlib
def h(b): return (len(b), hashlib.md5(b).hexdigest())
def t(f, *a, **k):
    try: r = f(*a, **k); print(r if not isinstance(r, bytes) or len(r) < 60 else h(r))
    except Exception as e: print(type(e), e)
# stored data
big = hashlib.shake_128(b"noise").digest(70000)
for n in (0, 1, 16380, 32768, 65536, 70000):
    t(zlib.compress, big[:n], 0); t(zlib.compress, big[:n], 0, -15)
    c = zlib.compressobj(0); print(h(b''.join(c.compress(big[i:min(n, i + 5000)]) for i in range(0, n, 5000)) + c.flush()))
for mem in (1, 5, 9):
    for wb in (9, 15):
        for level in (0, 1, 6):
            c = zlib.compressobj(level, zlib.DEFLATED, wb, mem); out = c.compress(big[:2500] + b'word and word ' * 300); out += c.flush(3); out += c.compress(big[:2000] * 2) + c.flush(5) + c.compress(b'x') + c.flush()
            print(mem, wb, level, h(out), zlib.decompress(out, wb) == big[:2500] + b'word and word ' * 300 + big[:2000] * 2 + b'x')
