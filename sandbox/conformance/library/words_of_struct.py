"""What struct refuses, and how."""
import struct, array
def t(f,*a,**k):
    try: print(repr(f(*a,**k))[:200])
    except BaseException as e: print(type(e).__name__, e)
for f in ('f','<f','>f','e','<e','d','<d'):
    for v in (1e300, -1e300, 3.4028235e38, 3.4028236e38, 65504.0, 65519.9, 65520.0, 1e-46, float('inf'), 10**400, 'x', None, True, 2j):
        print(f, repr(v)[:20], end=' '); t(struct.pack, f, v)
for v in (0, 2**32-1, 2**31): print(v, end=' '); t(lambda: struct.pack('P', v)[:4])
for b in (1,'s',None,[1],b'',bytearray(4),b'abcd',memoryview(b'abcd'),array.array('b',[1,2,3,4]),memoryview(b'abcdefgh')[::2]):
    print(repr(b)[:12] if not isinstance(b,memoryview) else 'mv'); t(struct.unpack,'<i',b); t(struct.unpack_from,'<i',b); t(lambda: list(struct.iter_unpack('<i',b))); t(struct.pack_into,'<i',b,0,7)
t(struct.pack_into,'<i',bytearray(3),0,7); t(struct.pack_into,'<i',bytearray(8),'x',7); t(struct.pack_into,'<i',bytearray(8)); t(struct.pack_into); t(struct.pack_into,'<i'); t(struct.unpack_from,'<i',bytearray(8),'x'); t(struct.unpack_from,'<i',buffer=bytearray(8),offset=4); t(struct.unpack_from); t(struct.unpack); t(struct.unpack,'<i'); t(struct.calcsize); t(struct.calcsize,5); t(struct.calcsize,'z'); t(struct.pack); t(struct.pack,3); t(struct.pack,'i','x'); t(struct.pack,'i',1.0); t(struct.pack,'h',70000); t(struct.pack,'b',-129); t(struct.pack,'B',256); t(struct.pack,'q',2**63); t(struct.pack,'Q',-1); t(struct.pack,'<Q',2**64); t(struct.pack,'<H',-1);t(struct.pack,'<i',2**31);t(struct.pack,'I',2**32);t(struct.pack,'i',2**31);t(struct.pack,'s','x');t(struct.pack,'c','x');t(struct.pack,'c',b'ab');t(struct.pack,'p','x');t(struct.pack,'2i',1);t(struct.pack,'?',[]);t(struct.Struct);t(struct.Struct,None);t(struct.Struct('i').pack_into);t(struct.Struct('i').pack_into,bytearray(2));t(struct.Struct('i').unpack,bytearray(2));t(struct.Struct('i').pack);t(struct.Struct('i').unpack)
