class Odd(Exception):
    pass


def check(i):
    if i % 2:
        raise Odd(i)
    raise KeyError(i)


def work():
    odd = even = 0
    for i in range(20_000):
        try:
            check(i)
        except Odd:
            odd += 1
        except KeyError as e:
            even += e.args[0] % 7
    return odd * even
