def work():
    x = 0.0
    v = 1.0
    for _ in range(100_000):
        a = -x
        v = v + a * 0.001
        x = x + v * 0.001
    return int(x * 1000)
