# int formats: base, sign, fill, grouping
n = 255
print(f'{n:b} {n:o} {n:x} {n:X} {n:#b} {n:#o} {n:#x} {n:08b} {n:>6} {n:<6}| {n:^6}| {n:+} {n: } {n:*^9}')
print(f'{-n:6} {-n:06} {-n:x} {10**20:,} {n:c} {65:c} {n:e} {n:_b} {True:d}')
print(hex(255), bin(-5), oct(8), hex(2 ** 70), int('ff', 16), int('0b101', 0), int('-1_000'), int('z', 36))
try:
    f'{n:q}'
except ValueError as e:
    print(e)
try:
    f'{n:.2d}'
except ValueError as e:
    print(e)
