import zlib, hashlib, copy
def h(b): return (len(b), hashlib.md5(b).hexdigest())
big = hashlib.shake_128(b"noise").digest(5000)
# copies
for wb in (15, -12, 31):
    c = zlib.compressobj(6, zlib.DEFLATED, wb); a = c.compress(big[:5000] * 3); d = c.copy(); e = copy.deepcopy(c)
    outs = [a + x.compress(bytes([i]) * 100 + big[:700]) + x.flush() for i, x in enumerate((c, d, e))]
    print([h(o) for o in outs])
    for i, o in enumerate(outs): print(zlib.decompress(o, wb) == big[:5000] * 3 + bytes([i]) * 100 + big[:700])
    o = outs[0]; x = zlib.decompressobj(wb); got = x.decompress(o[:3000]); y = x.copy(); z = copy.copy(x)
    r = [got + w.decompress(o[3000:]) + w.flush() for w in (x, y, z)]; print(r[0] == r[1] == r[2], h(r[0]), x.eof, z.eof)
