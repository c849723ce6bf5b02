def f(a, b):
    c = a + b * 2 - 1
    c += 1
    if a < b <= c and not c == 3:
        return -c % 7
    return 'x' == a
