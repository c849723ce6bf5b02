def foo():
    x = yield
    return x

f = foo()
next(f)
try:
    f.send(5)
except StopIteration as e:
    print(e.value)
try:
    f.send(6)
except StopIteration:
    print('finished')
