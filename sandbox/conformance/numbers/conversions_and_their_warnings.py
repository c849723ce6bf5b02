import math, warnings
print(float.fromhex('0x0.0000000000001p-1022'), math.ldexp(1.0, -1074), math.ldexp(1.0, -1075), math.ldexp(3.0, -1075), 0.0 ** -math.inf, (-0.0) ** -math.inf)
for a, b in [(0.0, -1.0), (0, -1), (0.0, -2.5), (-2.0, 0.5), (2.0, 0.5)]:
    try: print(a ** b)
    except Exception as e: print(type(e).__name__, e)
n = float('nan'); print(hash(n) == object.__hash__(n), hash(float('nan')) == 0, len({n, n}), len({float('nan'), float('nan')}), n in {n}, {n: 1}[n], [n] == [n], n in [n], (n,) == (n,), hash(math.inf), hash(-math.inf), hash(1e300) == hash(int(1e300)))
print({0: 'z'}[-0-0j], {0j: 'c'}[0], {1: 'a'}.get(1+0j), {1+0j: 'b'}[1.0], 1j in {1j}, {2.5: 1}.get(2.5+0j))
class Sub(int): pass
class I:
    def __int__(self): return Sub(3)
class X:
    def __index__(self): return Sub(4)
class F:
    def __float__(self): return type('FF', (float,), {})(1.5)
class C:
    def __complex__(self): return type('CC', (complex,), {})(1j)
class B:
    def __int__(self): return True
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for f in (lambda: int(I()), lambda: int(X()), lambda: float(F()), lambda: complex(C()), lambda: int(B()), lambda: [1]*5 and range(X()), lambda: hex(X()), lambda: ~True, lambda: bin(X()), lambda: '%d' % I(), lambda: math.floor(2.5), lambda: chr(X()), lambda: [0,1,2,3,4,5][X()], lambda: int('5') + 1):
        try: r = f(); print(r, type(r).__name__)
        except Exception as e: print(type(e).__name__, e)
    for m in w: print(m.category.__name__, m.message)
class T:
    def __trunc__(self): return 5
for f in (lambda: int(T()), lambda: int(memoryview(b'12')), lambda: int(memoryview(b'12'), 2), lambda: int(b'12', 3), lambda: int(bytearray(b'1_0')), lambda: int('1__0'), lambda: int('٣'), lambda: float('٣.٥'), lambda: int('0x1f', 16), lambda: int('0b1', 0), lambda: int('012', 0), lambda: int('z', 36), lambda: int('1', 37), lambda: int('1', base=2), lambda: int(base=5), lambda: int('9' * 4301), lambda: int('f' * 5000, 16).bit_length(), lambda: str(10 ** 4300), lambda: len(str(10 ** 4299)), lambda: f'{10**4300}', lambda: f'{10**5000:x}'[:3], lambda: '%d' % 10**4300, lambda: repr([10**5000]), lambda: int(float('inf')), lambda: int(float('nan')), lambda: int(1e30), lambda: int(None), lambda: int([]), lambda: int(1j), lambda: int(''), lambda: int('1' * 30), lambda: int('\x00'), lambda: int(' -5 '), lambda: int('- 5'), lambda: float('1e400'), lambda: float('1_0.5'), lambda: float('1__0'), lambda: float('infinity'), lambda: float('-nan'), lambda: float(b'1.5'), lambda: float(''), lambda: float(10**400), lambda: 10**400 / 3, lambda: 10**400 * 1.0, lambda: int('1' * 5000, 2).bit_length()):
    try: print(str(f())[:40])
    except Exception as e: print(type(e).__name__, str(e)[:150])
