"""What a generator expression goes through lives as long as its frame: a traceback keeps it."""

def gene2(x):
    try: yield 1
    finally: print('closed')
def gene1(x):
    yield from (y for y in gene2(x))
g = gene1(1)
next(g)
try: g.throw(ValueError)
except ValueError as e:
    print('caught')
    k = e
print('before')
del k
print('after')
def gene3(x):
    for y in gene2(x): yield y
g = gene3(1)
next(g)
try: g.throw(ValueError)
except ValueError as e:
    print('caught')
    k = e
print('last')
h = (y for y in gene2(1))
next(h)
try: h.throw(ValueError)
except ValueError as e:
    print("caught", h.gi_frame)
    k = e
print('before')
del k
print('after')
