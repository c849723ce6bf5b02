def echo():
    x = 0
    while True:
        x = yield x


def work():
    g = echo()
    next(g)
    i = 0
    while i < 200_000:
        g.send(i)
        i += 1
    return g.send(i)
