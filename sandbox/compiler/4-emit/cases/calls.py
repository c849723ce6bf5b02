def f(a, b):
    f(a, 1)
    a.m(b)
    return f(f(a, b), key=a.x)
