import inspect
def inner():
    yield 1
    yield 2
def outer(i):
    yield from i
i = inner()
o = outer(i)
next(o)
del o
print(inspect.getgeneratorstate(i))
print(list(i))
async def slow(p):
    await p
class P:
    def __await__(self):
        yield 1
common = slow(P())
one = slow(common)
one.send(None)
one = 1
print(inspect.getcoroutinestate(common))
common = slow(P())
one = slow(common)
two = slow(one)
two.send(None)
two = 1
print(inspect.getcoroutinestate(common), inspect.getcoroutinestate(one))
