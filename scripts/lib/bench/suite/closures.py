def counter(step):
    n = 0

    def advance(by=1):
        nonlocal n
        n += step * by
        return n

    return advance


def work():
    total = 0
    for k in range(20):
        advance = counter(k)
        for _ in range(4_000):
            advance(2)
        total += advance(1)
    return total
