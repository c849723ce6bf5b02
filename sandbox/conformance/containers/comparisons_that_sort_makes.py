# How often, and on what, `<` is called is CPython's own choice; programs that count agree.
calls = []


class Key:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        calls.append((self.v, other.v))
        return self.v[0] < other.v[0]


def run(values, **kw):
    calls.clear()
    out = sorted([Key(v) for v in zip(values, range(100))], **kw)
    print([k.v for k in out], len(calls), [(a[1], b[1]) for a, b in calls])


for values in [[1], [1, 2, 3], [3, 2, 1], [2, 2, 1, 1], [3, 3, 2, 2, 1, 5, 6], [5, 1, 4, 2, 3], [1, 1, 1], [2, 1, 1, 1, 0, 0, 3],
               [9, 8, 7, 7, 7, 6, 5, 10, 3, 3], [3, 1, 2] * 5]:
    run(values)
    run(values, reverse=True)
