def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def work():
    total = 0
    for x in count(200_000):
        total = total + x
    return total
