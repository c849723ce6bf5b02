class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def work():
    p = Point(0, 1)
    for i in range(100_000):
        p.x = p.x + p.y
        p.y = p.x - i
    for i in range(10_000):
        q = Point(p.x, i)
        p.x = q.x + 1
    return p.x
