# a weak reference shows the moment at which a generator dies
import weakref

def work():
    yield 1

g = work()
r = weakref.ref(g, lambda r: print('callback'))
print(r() is g)
del g
print(r())
