# an infinite generator is taken from, bit by bit
from itertools import islice

def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

f = fibonacci()
print(list(islice(f, 8)))
print(list(islice(f, 3)))
print(next(f))
