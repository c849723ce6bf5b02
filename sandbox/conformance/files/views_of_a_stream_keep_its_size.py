"""PEP 3118: bytes that are looked at stay as many."""
import io
def t(f,*a,**k):
    try: print(repr(f(*a,**k))[:200])
    except BaseException as e: print(type(e).__name__, e)
b=io.BytesIO(b'12345')
v=b.getbuffer()
t(b.write, b'x'); t(b.truncate,2); t(b.truncate); t(b.truncate, 10); t(b.close); t(b.writelines,[b'x']); t(b.__setstate__,(b'a',0,None))
t(b.getvalue); t(b.read); t(b.read1); t(b.readline); t(b.seek,0); t(b.read,2); t(b.closed)
v[0]=65
t(b.getvalue)
w=v[1:3]
v.release()
t(b.write,b'y')
del w
t(b.write,b'y'); t(b.getvalue)
with b.getbuffer() as v:
    print(v.tobytes(), v.readonly, len(v), v.format, type(v.obj).__name__)
    t(b.write,b'y')
t(b.write,b'yyyyyyyyyyyy'); t(b.getvalue)
def f():
    x=b.getbuffer()
    t(b.truncate)
f()
t(b.truncate)
del v
b.close()
t(b.getbuffer); t(b.write, b'')
b=io.BytesIO(); v=b.getbuffer(); t(b.write,b''); t(b.write,b'a'); t(len,v); v.release(); t(b.close)
