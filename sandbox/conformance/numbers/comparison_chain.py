# comparisons chain; each operand is evaluated once
def v(x):
    print('eval', x)
    return x

print(v(1) < v(2) < v(3))
print(v(1) < v(0) < v(9))
print(1 < 2 > 1 == 1 != 2, 1 < 3 in [3], not 1 == 2)
