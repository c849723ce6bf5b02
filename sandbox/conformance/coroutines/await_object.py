# c.__await__() gives a wrapper with next, send, throw and close
async def f():
    return 'value'

c = f()
w = c.__await__()
print(type(w).__name__, iter(w) is w)
try:
    next(w)
except StopIteration as e:
    print(e.value)
c = f()
w = c.__await__()
w.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
