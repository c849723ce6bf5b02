# the sieve as a growing chain of generators
def integers(n):
    while True:
        yield n
        n += 1

def sieve(source):
    while True:
        p = next(source)
        yield p
        source = (lambda p, source: (n for n in source if n % p))(p, source)

primes = sieve(integers(2))
print([next(primes) for _ in range(15)])
