# a lambda with yield is a generator function
f = lambda n: (yield n * 2)
g = f(4)
print(next(g))
try:
    g.send('sent')
except StopIteration as e:
    print(e.value)
