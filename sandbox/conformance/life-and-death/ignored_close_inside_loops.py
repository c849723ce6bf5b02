# What a frame that ignores its closing holds goes from the innermost loop, with statement or expression outwards, then its locals from the last.
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): print(self.n, 'enter'); return self
    def __exit__(self, *e): print(self.n, 'exit', e[0]); return True
    def __del__(self): print(self.n, 'dies')
    def __repr__(self): return self.n
class It:
    def __init__(self, n): self.n = n; self.left = 3
    def __iter__(self): return self
    def __next__(self):
        self.left -= 1
        if self.left: return self.left
        raise StopIteration
    def __del__(self): print(self.n, 'dies')
    def __repr__(self): return self.n
def it(n):
    try:
        yield 1
        yield 2
    finally: print(n, 'dies')
def f():
    for y in it('it'):
        with M('m'):
            yield y
def g():
    for y in It('It'):
        with M('m'):
            yield y
def h():
    for y in It('It'):
        for y in It('It2'):
            try: yield y
            except GeneratorExit: print('no')
def k():
    with M('m1'), M('m2'):
        for y in It('It'):
            with M('m3'):
                yield y
def m():
    with M('m1'):
        yield 1
        for y in It('It'): yield y
    for y in it('it2'): yield y
for f in f, g, h, k, m:
    x = f(); print(next(x))
    print('drop', f.__name__); del x
    print('dropped')


def n():
    for y in It('It'):
        print(M('argument'), (yield y))
def o():
    for a, b in [(M('a1'), M('b1')), (M('a2'), M('b2'))]:
        try: yield [M('temporary'), (yield 1)]
        except GeneratorExit: yield 2
def p():
    for y in It('It'):
        c = M('c')
        while True:
            for z in it('it3'):
                try: yield
                except GeneratorExit: yield
for f in n, o, p:
    x = f(); print(next(x))
    print('drop', f.__name__); del x
    print('dropped')
