# int, float, bool and complex mix
print(1 + 1.0, 2 * 1.5, True + True, True * 3, 5 // 2.0, 7 % 2.5, 2 ** 0.5 * 2 ** 0.5)
print(1 == 1.0, hash(1) == hash(1.0) == hash(True), {1: 'a', 1.0: 'b', True: 'c'})
print(3 < 3.5, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308)
print(1j * 1j, (1 + 2j).real, abs(3 + 4j), complex(1, -2), (1 + 2j) ** 2, 2j - 1)
print(True & False, True | 2, 6 & 3, 6 ^ 3, ~5, 1 << 4, -9 >> 1, True ^ True)
print(abs(-5), abs(-2.5), min(1, 2.0, -1), max(3, 2.5), sum([0.1] * 10), sum([1, 2.5]))
