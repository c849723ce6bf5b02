import random
for s in [0, 1, 42, -7, 10**30, "hello", b"bytes", None]:
    random.seed(s)
    if s is not None: print(s, random.random(), random.getrandbits(40), random.randint(1, 100))
r = random.Random(5)
print([r.randrange(10) for _ in range(8)], r.choice("abc"), r.choices([1, 2, 3], weights=[5, 1, 1], k=6), r.sample(range(100), 5))
l = list(range(10)); r.shuffle(l); print(l)
print(r.uniform(1, 2), r.gauss(0, 1), r.normalvariate(), r.expovariate(2), r.betavariate(1, 2), r.triangular(), r.gammavariate(2, 1), r.lognormvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(0, 1))
print(r.binomialvariate(10, 0.3), r.randbytes(4), r.getrandbits(100), r.getrandbits(0))
st = r.getstate(); a = r.random(); r.setstate(st); print(a == r.random(), len(st), st[0], len(st[1]))
for bad in [lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randint(5, 1), lambda: r.sample([1], 2), lambda: r.getrandbits(-1), lambda: random.seed([])]:
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class My(random.Random):
    def random(self): return 0.5
print(My().random(), My().uniform(0, 10), My().choice([1,2,3]))
print(random.SystemRandom().random() < 1)
