# iter of a generator is the generator
def work():
    yield 1

g = work()
print(iter(g) is g, '__next__' in dir(g), '__iter__' in dir(g))
print(hasattr(g, 'send'), hasattr(g, '__getitem__'), hasattr(g, '__len__'))
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
