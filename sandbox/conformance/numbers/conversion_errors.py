# what int and float refuse, and how they say it
for f in (lambda: int('x'), lambda: int(''), lambda: int('1.5'), lambda: int(None), lambda: int([]),
          lambda: int('12', 2), lambda: int('1', 99), lambda: float('x'), lambda: float(None), lambda: float(''),
          lambda: int(float('nan')), lambda: int(float('inf')), lambda: int(5, 10), lambda: ord('ab'), lambda: chr(-1)):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
print(int(3.9), int(-3.9), int(' 42\n'), int(True), float(3), float('1_0.5'), int('٣'))
