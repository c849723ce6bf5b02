# StopIteration raised during close becomes RuntimeError
def work():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration('odd')

g = work()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e, repr(e.__cause__))
