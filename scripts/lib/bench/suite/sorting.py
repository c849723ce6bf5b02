def work():
    xs = []
    seed = 1
    for _ in range(10_000):
        seed = seed * 16807 % 2147483647
        xs.append(seed % 10_000)
    ys = sorted(xs)
    zs = sorted(xs, key=lambda x: -x)
    return ys[100] + zs[100]
