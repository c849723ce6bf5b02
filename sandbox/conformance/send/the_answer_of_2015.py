# return (yield): send gives the value back in StopIteration, and a second send fails
def foo():
    return (yield)

f = foo()
print(next(f))
try:
    f.send(5)
except StopIteration as e:
    print('StopIteration:', e.value)
try:
    f.send(5)
except StopIteration as e:
    print('bare:', repr(e))
try:
    f.send()
except TypeError as e:
    print(e)
f.send(6)
