# no product is -0, and none loses a digit
print([a * b for a in (0, 1, -1, 3, -7, 46341, -65536, 2**31 - 1, -2**31, 2**31, 2**40) for b in (0, 5, -5, 65536, 2**31 - 1, -2**31, 2**33, True)])
print('ab' * 3, 3 * [1], (1,) * 2, 0 * -3, -3 * 0, '3' * 2, 2 * 1.5)
print([a % b for a in (7, -7, 0) for b in (3, -3, 1, True)], [a // b for a in (7, -7, 0, 2**40) for b in (3, -3, 2**35)])
a = 5
print(a * 2 ** 3, 1 < a < 9 > 8, a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a * a)
