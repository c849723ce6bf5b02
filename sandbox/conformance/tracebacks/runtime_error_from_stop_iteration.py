# PEP 479: the cause is shown above the RuntimeError
def take(n, items):
    it = iter(items)
    for _ in range(n):
        yield next(it)

print(list(take(2, 'abc')))
print(list(take(5, 'abc')))
