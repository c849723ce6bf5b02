# `__del__` of generators, coroutines and async generators: what the end of the last reference does, called by hand.
def g():
    try: yield 1
    finally: print('end')
x = g(); next(x)
print(x.__del__)
print(x.__del__(), x.gi_frame)
print(x.__del__())
y = g(); print(y.__del__(), y.gi_frame)
z = g(); next(z)
def bad():
    try: yield 1
    except GeneratorExit: raise ValueError('no')
z = bad(); next(z); print(z.__del__()); print('after')
def ig():
    try: yield 1
    except GeneratorExit: yield 2
z = ig(); next(z); print(z.__del__()); print('after'); print(next(z, 'over'))
try: x.__del__(1)
except TypeError as e: print(e)
print(type(x).__del__.__name__, type(x).__del__.__objclass__)
async def c(): pass
w = c(); print(w.__del__()); w.close()
async def a():
    try: yield 1
    finally: print('end')
b = a()
try: b.asend(None).send(None)
except StopIteration as e: print(e.value)
print(b.__del__())
print(dir(x), dir(w), dir(b), sep='\n')
