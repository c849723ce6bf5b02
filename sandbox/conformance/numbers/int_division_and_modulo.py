# // rounds down; % takes the sign of the divisor
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3)):
    print(a, b, a // b, a % b, divmod(a, b), a / b)
for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2)):
    print(a // b, a % b, divmod(a, b))
for op in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0,
           lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1):
    try:
        op()
    except ZeroDivisionError as e:
        print(e)
