# Memoryviews: what a released one still tells, indices of all kinds, what can be written, searching.
m = memoryview(bytearray(b'abcdef'))
with m as v: print(v is m, v[0])
for f in (lambda: m[0], lambda: m.tobytes(), lambda: len(m), lambda: m.format, lambda: m.nbytes, lambda: m.release(), lambda: m == m, lambda: m.cast('B'), lambda: hash(m), lambda: repr(m)[:20], lambda: m.obj, lambda: list(m), lambda: m.__enter__(), lambda: m.tolist(), lambda: m.readonly, lambda: memoryview(m), lambda: bytes(m)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = memoryview(b'abc'); h = hash(m); m.release()
try: print(hash(m) == h)
except ValueError as e: print(e)
m = memoryview(b'abc'); m.release()
try: hash(m)
except ValueError as e: print(e)
b = bytearray(b'abcdef'); m = memoryview(b); s = m[1:3]
try: m.release()
except BufferError as e: print(e)
s.release(); m.release()
try: b.append(1); print(b)
except BufferError as e: print(e)
m = memoryview(b)
try: b.append(1)
except BufferError as e: print(e)
for k in (None, 'a', 1.5, slice(None), (0,), (0, 1), (), ...):
    try: m[k] = b'x' if not isinstance(k, slice) else b'1234567'; print(m[:3].tobytes())
    except Exception as e: print(type(e).__name__, e)
for k in (0, -1, 100, slice(0, 2), slice(0, 1)):
    for v in (1, 256, -1, b'x', b'xy', 'a', 1.0, None, memoryview(b'z')):
        try: m[k] = v; print(k, v if not isinstance(v, memoryview) else 'mv', m.tobytes())
        except Exception as e: print(k, type(e).__name__, e)
for k in (0, -1, 100, slice(1, 3), slice(None, None, -1), (0,), (0, 1), (slice(0, 1),), None, 'a', ()):
    try: r = m[k]; print(k, r.tobytes() if isinstance(r, memoryview) else r)
    except Exception as e: print(k, type(e).__name__, e)
try: del m[0]
except Exception as e: print(type(e).__name__, e)
for op in ('<', '<=', '>', '>='):
    try: eval(f'm {op} m')
    except TypeError as e: print(e)
print(m == b, m != b, m == bytes(b), m == 'a', m == memoryview(bytes(b)), m[::2] == bytes(b)[::2], m.cast('b') == m)
print(m.contiguous, m.strides)
print(m.hex(), m.hex('-'), m.hex(':', 2), m.tolist(), m[::-1].tolist(), m.tobytes('F'), m.count(49), m.index(98))
try: m.index(255)
except ValueError as e: print(e)
try: hash(memoryview(bytearray(b'a')))
except ValueError as e: print(e)
print(hash(memoryview(b'ab')) == hash(b'ab'), m.cast('B', (2, 4)).tolist() if len(m) == 8 else len(m))
for fmt in 'bBhHiIlLqQfdc?nNPex':
    try: print(fmt, memoryview(bytes(range(16))).cast(fmt).tolist()[:2], memoryview(bytes(16)).cast(fmt).itemsize)
    except Exception as e: print(fmt, type(e).__name__, e)
for a in ((97,), (99, 1), (99, -5), (99, 0, 2), (122, 0, 100)):
    try: print(m.index(*a), m.count(a[0]))
    except Exception as e: print(type(e).__name__, e)
