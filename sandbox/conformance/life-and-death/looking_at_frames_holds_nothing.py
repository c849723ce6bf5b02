# Who walks over running frames keeps none of them: what is dropped later dies at once.
import sys
class L:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, t, e, tb): print('exit', self.n, t)
    def __del__(self): print('dies', self.n)
def callers():
    f = sys._getframe(1); out = []
    while f: out.append(f.f_code.co_name); f = f.f_back
def b():
    yield 1
    callers()
    return 5
def c():
    with L('c'):
        x = yield from b()
        yield 3
def first(g):
    for x in g:
        return x
def script():
    S = {}
    S['x'] = c(); next(S['x']); first(S['x'])
    S.update(x=c())
    print('end')
script()
