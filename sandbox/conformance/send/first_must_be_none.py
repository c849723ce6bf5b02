# the first send has no yield to answer (E1)
def work():
    x = yield 1
    yield x

g = work()
try:
    g.send('too early')
except TypeError as e:
    print(type(e).__name__, e)
print(g.send(None), g.send('now'))
