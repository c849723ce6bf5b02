# no int is ever minus zero
for x in (0 * -5, -4 % 2, -0, 0 // -3, -3 * 0, 0 % -2, int(-0.0), -0 >> 1, ~-1, round(-0.4)):
    print(x, repr(x), str(x), f'{x:d}', x + 0.0, end='; ')
print()
zero = 0
values = [zero * -1, -zero, zero - zero, -7 % 7, zero // -1]
print(values, {v: 1 for v in values}, [1 / (v or 1) for v in values])
n = -4
n %= 2
m = 0
m *= -1
print(n, m, float(n), float(m), divmod(-4, 2), divmod(0, -5))
print(-0.0, 0.0 * -1, 0.0 == -0.0, float(0) / -3)
