# A frame that is suspended in a `finally` with no exception on its way has no clean-up left: dropped or closed, it runs nothing more.
def inner():
    try: yield 1
    finally:
        yield 2
def gene0():
    for y in inner():
        try: pass
        finally:
            x = (yield 'a') and (yield x)
def gene1():
    for y in inner():
        try: 1/0
        except ZeroDivisionError: pass
        finally:
            try: pass
            finally:
                yield 5
class C:
    def __init__(self, n): self.n = n
    def __del__(self): print('dies', self.n)
def gene4():
    c = C(4)
    try: pass
    finally:
        yield 8
        print('not printed')
def gene5():
    with open(__file__) if 0 else C5():
        try: pass
        finally: yield 9
class C5:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0])
def close(g):
    next(g)
    print(g.close())
def drop(g):
    next(g)
    del g
for m in gene0, gene1, gene4, gene5:
    for how in close, drop:
        print(m.__name__, how.__name__)
        try: how(m())
        except BaseException as e: print(repr(e), e.__traceback__.tb_next.tb_lineno)
