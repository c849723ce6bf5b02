# powers of ints, floats and modulo a third number
print(2 ** 10, 2 ** -1, (-2) ** 3, -2 ** 2, 2 ** 0.5, 0 ** 0, 10 ** 15, 10 ** 16)
print(pow(2, 10), pow(3, 200, 7), pow(3, -1, 7), pow(-2, 3, 5), 2 ** 3 ** 2)
