# math and its errors
import math

print(math.sqrt(16), math.pi, math.e, math.floor(-2.5), math.ceil(2.1), math.trunc(-2.9), math.gcd(12, 18), math.lcm(4, 6))
print(math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.hypot(3, 4), math.prod([1, 2, 3]))
print(math.inf, -math.inf, math.nan, math.isnan(math.nan), math.isclose(0.1 + 0.2, 0.3), math.copysign(1, -0.0), math.fsum([0.1] * 10))
print(math.log(math.e), math.log2(8), math.log10(1000), math.log(8, 2), math.degrees(math.pi), math.floor(10 ** 20), math.modf(2.5), math.fmod(-7, 3))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.sqrt('x'), lambda: math.floor(math.inf), lambda: math.exp(1000)):
    try:
        f()
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
