"""What logarithms and roots refuse."""
import math
def t(f,*a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
for f in (math.log, math.log2, math.log10, math.log1p, math.sqrt, math.acos, math.gamma, math.lgamma, math.factorial, math.isqrt):
    for x in (-1, 0, -2.5, 0.0, -10**400, 'x', -math.inf, True): print(f.__name__, str(x)[:8], end=' '); t(f, x)
t(math.log, 5, -2.5); t(math.log, -2.5, 5); t(math.log, 5, 0); t(math.log, 5, -3); t(math.log, 5, 1); t(math.log, -3, 2); t(math.log,10**400,-2)
