# throwing StopIteration into a generator comes back as RuntimeError
def work():
    yield 1

g = work()
next(g)
try:
    g.throw(StopIteration('x'))
except RuntimeError as e:
    print(e, '|', repr(e.__cause__))
def swallows():
    try:
        yield 1
    except StopIteration:
        return 'swallowed'
g = swallows()
next(g)
try:
    g.throw(StopIteration())
except StopIteration as e:
    print(e.value)
