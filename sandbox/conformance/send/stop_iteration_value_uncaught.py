# an uncaught StopIteration shows the returned value (E2)
def foo():
    return (yield)

f = foo()
next(f)
f.send(5)
