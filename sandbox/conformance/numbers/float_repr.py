# a float prints as the shortest text that gives it back
print(0.1, 0.1 + 0.2, 1.0, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1e100, 1.5e300 * 1e10)
print(1 / 3, 2 / 3, 100.0, 1e22, 1e21, 5e-324, 1.7976931348623157e308)
print(float('inf'), float('-inf'), float('nan'), -0.0, float('1e3'), float('  2.5 '), 3.0e0)
print(str(1.0), repr(2.50), 1_000.5, .5, 5.)
