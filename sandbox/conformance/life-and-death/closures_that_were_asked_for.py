# A function whose closure and code have been asked for dies with its last reference all the same; a cell holds what is in it.
class D:
    def __del__(self): print('del')
def make():
    d = D()
    def inner(): return d
    return inner
f = make(); f.__closure__; f.__code__
del f
print('after')
f = make()
c = f.__closure__[0]
del f
print('cell kept', type(c.cell_contents).__name__)
del c
print('end')
