def nested(depth, n):
    if depth > 0:
        return (yield from nested(depth - 1, n))
    total = 0
    for i in range(n):
        total += yield i
    return total


def work():
    g = nested(10, 50_000)
    x = next(g)
    try:
        while True:
            x = g.send(x)
    except StopIteration as stop:
        return stop.value
