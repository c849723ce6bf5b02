# a frame delegates to one generator after another; gi_yieldfrom follows
def numbers(n):
    for i in range(n):
        yield i

def letters(text):
    for c in text:
        yield c

def both():
    a, b = numbers(2), letters('xy')
    yield from a
    yield 'between'
    yield from b

g = both()
while True:
    try:
        value = next(g)
    except StopIteration:
        break
    print(value, g.gi_yieldfrom.__name__ if g.gi_yieldfrom else None)
print(g.gi_yieldfrom)
