# sum, any, all, zip, max, join, dict and set step a generator
def numbers(name, *values):
    for v in values:
        print(name, v)
        yield v

print(any(numbers('any', 0, 2, 3)))
print(all(numbers('all', 1, 0, 3)))
print(list(zip(numbers('long', 1, 2, 3), numbers('short', 1))))
print(','.join(str(n) for n in numbers('join', 1, 2)))
print(dict((n, n * n) for n in (1, 2)), sorted({n % 2 for n in range(5)}))
print(2 in numbers('in', 1, 2, 3))
