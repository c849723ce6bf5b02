# return, break and continue through finally and with, and what is handled meanwhile
import sys
def cur(): return repr(sys.exception())
def a():
    try:
        return 'try'
    finally:
        print('fin', cur())
def b():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('i', i)
        finally:
            print('f', i)
    else: print('no')
    return i
def c():
    try:
        try:
            1 / 0
        finally:
            print('in finally', cur())
    except ZeroDivisionError as e:
        print('h', cur(), e.__context__)
        try:
            raise ValueError('v')
        except ValueError as v:
            print('n', cur(), repr(v.__context__))
        print('back', cur())
    print('out', cur())
def d():
    try:
        raise KeyError('k')
    except KeyError:
        return cur()
    finally:
        print('df', cur())
def e():
    while True:
        try:
            raise KeyError('k')
        except KeyError:
            break
        finally:
            print('ef', cur())
    print('e out', cur())
    for x in [1, 2]:
        try: raise KeyError(x)
        except KeyError: continue
    print('e end', cur())
def f():
    try:
        raise ValueError(1)
    except ValueError as x:
        x = 5
        print(x)
    try: print(x)
    except UnboundLocalError as q: print(q)
class CM:
    def __init__(self, n, sw=False): self.n, self.sw = n, sw
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v, cur()); return self.sw
def h():
    with CM(1) as p, CM(2, True) as q:
        print(p.n, q.n)
        raise ValueError('in with')
    print('after', cur())
    with CM(3):
        return 'ret'
def i():
    for n in range(3):
        with CM(n):
            if n == 0: continue
            if n == 1: break
    else: print('else')
for fn in (a, b, c, d, e, f, h, i): print(fn.__name__, fn())
