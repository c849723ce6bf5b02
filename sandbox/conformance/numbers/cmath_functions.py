import cmath
import math
zs = [0j, 1+0j, -1+0j, 1j, -2.5-3.25j, complex("inf"), complex("nan+1j"), complex(0.0, -0.0), 1e200+1e200j, 3-4j, complex("-inf+infj"), 1e-310+1e-310j]
for n in ["sqrt","exp","log","log10","sin","cos","tan","sinh","cosh","tanh","asin","acos","atan","asinh","acosh","atanh","phase","polar","isnan","isinf","isfinite"]:
    for z in zs:
        try: r = getattr(cmath, n)(z)
        except Exception as e: r = f"{type(e).__name__}: {e}"
        if isinstance(r, complex): r = f"{r.real:.12g} {r.imag:.12g}"
        elif isinstance(r, tuple): r = f"{r[0]:.12g} {r[1]:.12g}"
        print(n, z, r)
print(cmath.rect(2, math.pi/3), cmath.log(8, 2), cmath.isclose(1, 1+1e-12j), cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
for z in ["1", None, [1]]:
    try: print(cmath.sqrt(z))
    except Exception as e: print(type(e).__name__, e)
class C:
    def __complex__(self): return 3 + 4j
class F:
    def __float__(self): return 2.0
class I:
    def __index__(self): return 9
print(cmath.sqrt(C()), cmath.sqrt(F()), cmath.sqrt(I()), cmath.sqrt(True), cmath.phase(-1), cmath.polar(1j))
a, b, c = 1, 2, 5
d = (b ** 2) - (4 * a * c)
print((-b - cmath.sqrt(d)) / (2 * a), (-b + cmath.sqrt(d)) / (2 * a))
def fft(x):
    n = len(x)
    if n <= 1: return x
    e, o = fft(x[0::2]), fft(x[1::2])
    t = [cmath.exp(-2j * cmath.pi * k / n) * o[k] for k in range(n // 2)]
    return [e[k] + t[k] for k in range(n // 2)] + [e[k] - t[k] for k in range(n // 2)]
print([f"{abs(v):.5f}" for v in fft([1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0])])
print(cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=.2), cmath.sqrt(-4), cmath.exp(1j * cmath.pi))
try: cmath.isclose(1, 2, rel_tol=-1)
except ValueError as e: print(e)
