# Lists changed while they are sorted; from_bytes, to_bytes and pow with odd arguments; pickled aliases.
for f in (lambda: '%.*f' % (400, 1.5), lambda: f'{1.5:.400f}'[:5], lambda: '%.*d' % (70, 123), lambda: '%.999f' % 1.0 == '1.' + '0'*999, lambda: '%#.*g' % (110, -1.e+100/3.)[:20] if 0 else ('%#.*g' % (110, -1.e+100/3.))[:20], lambda: '%.*f' % (2147483648, 1.0), lambda: '%2147483648d' % 1 if 0 else 0, lambda: format(1.0, '.2147483648f'), lambda: '{:.{}f}'.format(1.5, 500)[:6]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def mut(L):
    def key(x): L.append(3); return x
    return key
L = [2, 1]
try: L.sort(key=mut(L))
except ValueError as e: print(e, L)
class C:
    def __init__(self, i): self.i = i
    def __lt__(self, o):
        if rl: rl.pop()
        else: rl.append(3)
        return self.i < o.i
    def __repr__(self): return 'C'
rl = [C(i) for i in range(10)]
try: rl.sort()
except ValueError as e: print(e, len(rl))
D = list(range(10))
def k(x): del D[:]; return x
try: D.sort(key=k)
except ValueError as e: print(e, D)
D = list(range(10))
def k2(x):
    del D[:]; D[:] = range(20); return x
try: D.sort(key=k2)
except ValueError as e: print(e, D)
D = list(range(5))
def k3(x):
    print(D, len(D)); return -x
D.sort(key=k3); print(D)
class E:
    def __lt__(self, o): raise KeyError('lt')
D = [E(), E()]
try: D.sort()
except KeyError as e: print(e, len(D))
class VB:
    def __bytes__(self): return b'\x01\x02'
print(int.from_bytes(VB(), 'big'), int.from_bytes([1, 2], 'big'), int.from_bytes(b'\xff', 'big', signed=True), int.from_bytes(bytearray(b'\1'), byteorder='little'))
for f in (lambda: (1).to_bytes(1, 'middle'), lambda: int.from_bytes(b'', 'x'), lambda: int.from_bytes('a', 'big'), lambda: int.from_bytes(5, 'big'), lambda: int.from_bytes([256], 'big'), lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (1).to_bytes(-1, 'big'), lambda: (1).to_bytes(), lambda: (1).to_bytes('a'), lambda: (1).to_bytes(2, byteorder=1), lambda: int.from_bytes(b'\1'), lambda: int.from_bytes(VB), lambda: (128).to_bytes(1, signed=True), lambda: (-129).to_bytes(1, signed=True), lambda: (0).to_bytes(0), lambda: True.to_bytes()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class MyInt(int):
    def __new__(cls, v): return int.__new__(cls, v * 2)
class MyInt2(int):
    def __init__(self, v): self.foo = 'bar'
i = MyInt.from_bytes(b'\1', 'big'); print(type(i), i); j = MyInt2.from_bytes(b'\5'); print(j, j.foo)
print(pow(3, -2, 7), pow(2, -1, 9), pow(-3, -1, 10))
for a in ((2, -1, 4), (2, 3, 0), (2.0, 3, 5), (2, 3.0, 5), (0, -1), (0.0, -1), (2, -3)):
    try: print(pow(*a))
    except Exception as e: print(type(e).__name__, e)
import typing, pickle, copy
type A = int
type B[T] = list[T]
print(pickle.loads(pickle.dumps(A)) is A, copy.copy(A) is A, copy.deepcopy(B) is B, A.__module__, A.__reduce__())
def loc():
    type Local = int
    return Local
try: pickle.dumps(loc())
except Exception as e: print(type(e).__name__, e)
try:
    class S(typing.TypeAliasType): pass
except TypeError as e: print(e)
ns = {}; exec('type Y = undefined', ns)
try: ns['Y'].__value__
except NameError as e: print(e)
class P[T]: 
    def __init__(self, a): self.a = a
T, = P.__type_params__
p = pickle.loads(pickle.dumps(P[int](3))); print(p.a, type(p))
print(pickle.loads(pickle.dumps(P[int])) == P[int], copy.copy(P[int]) == P[int], copy.deepcopy(P[T]) == P[T])
