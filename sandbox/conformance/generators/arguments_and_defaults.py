# generator functions take arguments as all functions do; errors come at the call
def work(a, b=2, *args, c, **kw):
    yield a, b, args, c, kw
    a = (yield a) or a
    yield a

g = work(1, c=3, d=4)
print(next(g), next(g), g.send(10))
print(list(work(*'xyz', c=0)))
try:
    work()
except TypeError as e:
    print(e)
try:
    work(1, 2, 3)
except TypeError as e:
    print(e)
