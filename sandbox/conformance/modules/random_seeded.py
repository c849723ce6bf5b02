# seeded random numbers are CPython's
import random

random.seed(42)
print([random.random() for _ in range(3)], random.randint(1, 100), random.randrange(0, 10, 3), random.choice('abcdef'))
items = list(range(8))
random.shuffle(items)
print(items, random.sample(range(100), 4), round(random.uniform(1, 2), 6), random.getrandbits(40))
r = random.Random(7)
print(r.random(), r.choices('ab', k=5), round(r.gauss(0, 1), 6), r.randint(-10 ** 20, 10 ** 20))
