import array
numbers = array.array('h', [-2, -1, 0, 1, 2])
memv = memoryview(numbers)
print(len(memv), memv[0], memv.format, memv.itemsize, memv.nbytes, memv.readonly, memv.obj is numbers, memv.tolist())
memv_oct = memv.cast('B')
print(memv_oct.tolist())
memv_oct[5] = 4
print(numbers, memv.tolist())
memv[1] = 300
print(numbers)
numbers[0] = 7
print(memv[0], memv_oct[0])
for f in (lambda: numbers.append(5), lambda: numbers.pop(), lambda: numbers.extend([1]), lambda: numbers.insert(0, 1), lambda: numbers.__delitem__(0), lambda: numbers.fromlist([1]), lambda: numbers.__imul__(2), lambda: numbers.__iadd__(numbers), lambda: numbers.reverse(), lambda: numbers.byteswap(), lambda: numbers.remove(7), lambda: numbers.__setitem__(slice(0, 1), array.array('h', [9])), lambda: numbers.__setitem__(slice(0, 1), array.array('h', [9, 8])), lambda: numbers.clear(), lambda: numbers.frombytes(b"ab")):
    try: print(f(), numbers)
    except BaseException as e: print(type(e).__name__, e, numbers)
memv_oct.release(); memv.release()
numbers.append(5); print(numbers)
d = array.array('d', [1.5, 2.5]); v = memoryview(d); v[0] = 9.25; print(d, v[1], v.tobytes())
v[:] = array.array('d', [0.0, 1.0]); print(d)
print(v == d, memoryview(array.array('i', [1, 2])) == array.array('i', [1, 2]), memoryview(array.array('B', [1])) == b"\x01")
with memoryview(d) as w: w[1:] = array.array('d', [3.0])
print(d)
f = open("x.bin", "wb"); d.tofile(f); f.close(); e = array.array('d'); e.fromfile(open("x.bin", "rb"), 2); print(e)
a = array.array('b', bytes(10)); m = memoryview(a)
with open("x.bin", "rb") as g: print(g.readinto(m), a)
import struct; struct.pack_into("<h", a, 0, 258); print(a); print(struct.unpack_from("h", numbers, 0), bytes(numbers), bytearray(numbers), b"".join([numbers]))
nan = float("nan"); a = array.array("d", [nan, 1.0]); print(a == a, nan in a, a.count(nan), a.index(1.0), a != a, a < a, a <= a)
def g():
    x = array.array('i', [1, 2, 3]); m = memoryview(x); m[0] = 5; return m
k = g(); print(k.obj, k[0]); s = k[1:]; del k; s[0] = 6; print(s.obj)
