def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def work():
    for _ in range(4):
        total = 0
        for x in count(50_000):
            total = total + x
    return total
