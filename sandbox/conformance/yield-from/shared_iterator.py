# yield from part of an iterator leaves the rest
def take(n, it):
    for _ in range(n):
        yield next(it)

def split(items):
    it = iter(items)
    yield from take(2, it)
    yield '|'
    yield from it

print(list(split('abcde')))
