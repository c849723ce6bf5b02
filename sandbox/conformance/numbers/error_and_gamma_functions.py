import math
for f in 'erf', 'erfc', 'gamma', 'lgamma':
    for x in [0.1, 0.3, 0.5, 0.7, 0.9, 1.0, 1.1, 1.25, 1.3, 1.5, 1.7, 2.0, 2.3, 2.5, 2.75, 2.9, 3.0, 3.3, 4.0, 4.5, 5.0, 5.5, 6.0, 7.7, 10.0, 12.3, 20.0, 26.0, 27.0, 30.5, 100.0, 170.5, 171.6, 172.0, 1000.5, 1e10, 1e300, 1e-5, 1e-10, 1e-300, 5e-324]:
        for s in (1, -1):
            try: print(f, s * x, getattr(math, f)(s * x))
            except Exception as e: print(f, s * x, type(e).__name__, e)
