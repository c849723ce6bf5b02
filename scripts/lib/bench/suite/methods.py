class Counter:
    def __init__(self, n):
        self.n = n

    def add(self, k):
        self.n = (self.n + k) % 1_000_003
        return self.n


def work():
    c = Counter(0)
    for i in range(100_000):
        c.add(i)
    return c.n
