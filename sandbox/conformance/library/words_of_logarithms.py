"""What logarithms refuse, and views of what gives no memory."""
import math
def t(f,*a):
    try: print(type(f(*a)).__name__, repr(f(*a)) if f is not memoryview else "")
    except BaseException as e: print(type(e).__name__, e)
for f in (math.log, math.log2, math.log10, math.log1p, math.sqrt, math.acos, math.gamma, math.lgamma, math.factorial, math.isqrt):
    for x in (-1, 0, -2.5, 0.0, -10**400, 'x', -math.inf, True): print(f.__name__, str(x)[:8], end=' '); t(f, x)
t(math.log, 5, -2.5); t(math.log, -2.5, 5); t(math.log, 5, 0); t(math.log, 5, -3); t(math.log, 5, 1); t(math.log, -3, 2); t(math.log,10**400,-2)
class B:
    def __buffer__(self, flags): return None
class C:
    def __buffer__(self, flags): raise ValueError(1)
class D:
    def __buffer__(self, flags): return memoryview(b'ab')
for c in B, C, D:
    t(memoryview, c())
