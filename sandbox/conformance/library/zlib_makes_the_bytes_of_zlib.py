import zlib, random
random.seed(5)
texts = {
 'empty': b'', 'a': b'a', 'abc': b'abc', 'as': b'a'*1000, 'hello': b'hello hello hello hello', 'rand': bytes(random.randrange(256) for _ in range(3000)),
 'text': (b'The quick brown fox jumps over the lazy dog. ' * 40), 'bytes': bytes(range(256))*20, 'biggish': b''.join(b'%d squared is %d\n' % (i, i*i) for i in range(700)),
 'low': bytes(random.choice(b'abcd') for _ in range(4000)), 'mix': b''.join(bytes([random.randrange(256)])*random.randrange(1,9) for _ in range(700)),
 'far': (lambda r: r + b'q'*3000 + r + bytes(random.randrange(256) for _ in range(33000)) + r)(bytes(random.randrange(256) for _ in range(300))),
}
import hashlib
def h(b): return (len(b), hashlib.md5(b).hexdigest())
for name, t in texts.items():
    print(name, zlib.crc32(t), zlib.adler32(t))
    for level in (-1,1,2,3,4,5,6,7,8,9):
        if len(t) > 9000 and level in (2,4,5,7,8,9): continue
        c = zlib.compress(t, level)
        print(level, h(c), zlib.decompress(c)==t)
    assert zlib.decompress(zlib.compress(t, 0)) == t
    for strategy in (1,2,3,4):
        if len(t) > 9000: continue
        o = zlib.compressobj(6, zlib.DEFLATED, -12, 5, strategy)
        c = o.compress(t)+o.flush(); print('s', strategy, h(c), zlib.decompress(c, -12)==t)
    o = zlib.compressobj(wbits=31)
    outs = []
    for i in range(0, len(t), 700):
        outs.append(o.compress(t[i:i+700]))
        if i % 2100 == 0: outs.append(o.flush(random.choice([1,2,3])))
    outs.append(o.flush())
    print('stream', h(b''.join(outs)), [len(x) for x in outs][:12])
    d = zlib.decompressobj(47); got = b''; rest = b''.join(outs) + b'tail'; steps = []
    while not d.eof:
        got += d.decompress(rest, 1000); rest = d.unconsumed_tail; steps.append(len(rest))
    print(got == t, steps[:8], d.unused_data)
    d = zlib.decompressobj(); c = zlib.compress(t); step = 1 if len(c) < 9000 else 100; got = b"".join(d.decompress(c[i:i+step]) for i in range(0, len(c), step)); print(got == t, d.eof)
