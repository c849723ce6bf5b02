class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    a = T('a')
    try:
        b = T('b')
    finally:
        pass
    for x in [T('c')]:
        yield 1
    try:
        yield 2
    finally:
        print('finally')
x = g(); next(x); x.close(); print('closed')
x = g(); next(x); del x; print('dropped')
x = g(); next(x); next(x); x.close(); print('closed')
def h():
    yield from x
x = g(); next(x); y = h(); next(y); y.close(); print('closed')
class L(list):
    pass
def k():
    a = T('k')
    yield 1
x = k(); next(x); x.close(); print(x.gi_frame, next(x, 'end'))
x = k(); next(x)
try:
    x.throw(GeneratorExit)
except GeneratorExit as e: print(e.__traceback__.tb_next.tb_lineno)
