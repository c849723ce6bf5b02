# the locals of a suspended frame can be read
import inspect

def work(a, b=2):
    c = a + b
    got = yield c
    for i in range(2):
        yield i

g = work(1)
print(inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorlocals(g))
g.send('sent')
print(g.gi_frame.f_locals)
list(g)
print(inspect.getgeneratorlocals(g))
