def numbers(n):
    for i in range(n):
        yield i


def odd(source):
    for x in source:
        if x % 2 == 1:
            yield x


def squares(source):
    for x in source:
        yield x * x


def work():
    total = 0
    for x in squares(odd(numbers(100_000))):
        total = (total + x) % 65521
    return total
