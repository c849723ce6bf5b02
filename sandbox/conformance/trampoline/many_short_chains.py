# a tree of delegations, made and finished many times over
def count(n):
    if n == 0:
        return 1
    total = 0
    for _ in range(2):
        yield n
        total += yield from count(n - 1)
    return total

def run(g):
    steps = 0
    while True:
        try:
            next(g)
        except StopIteration as e:
            return steps, e.value
        steps += 1

print([run(count(n)) for n in range(7)])
