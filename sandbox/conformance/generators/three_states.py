# created, suspended and closed, as inspect names them
import inspect

def work():
    print('inside:', inspect.getgeneratorstate(g))
    yield 1

g = work()
print(inspect.getgeneratorstate(g))
next(g)
print(inspect.getgeneratorstate(g))
print(list(g))
print(inspect.getgeneratorstate(g))
