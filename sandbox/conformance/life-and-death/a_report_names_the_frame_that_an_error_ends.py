async def c(): pass
def f():
    for y in c(): pass
try: f()
except TypeError: pass
def f():
    return [y for y in c()]
try: f()
except TypeError: pass
def f():
    list(y
       for y in c())
try: f()
except TypeError: pass
