# global, nonlocal, and the errors of unbound names
x = 1
def f():
    global x
    x += 1
def g():
    print(x)
    x = 5
def h():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        print(e)
    later = 1
    return inner()
f()
print(x, h())
try:
    g()
except UnboundLocalError as e:
    print(type(e).__name__, e)
try:
    del undefined
except NameError as e:
    print(e)
def d():
    y = 1
    del y
    return y
try:
    d()
except UnboundLocalError as e:
    print(e)
def k():
    for i in ():
        pass
    print(i)
try:
    k()
except UnboundLocalError as e:
    print(e)
