# a generator suspended in except keeps its exception to itself
import sys
def cur(): return repr(sys.exception())
def gen():
    try:
        raise KeyError('gen')
    except KeyError:
        print('g1', cur())
        yield 1
        print('g2', cur())
        try: raise ValueError('inner')
        except ValueError:
            yield 2
            print('g3', cur())
        print('g4', cur())
        yield 3
    print('g5', cur())
    yield 4
    try:
        yield 5
    finally:
        print('gf', cur())
        yield 6
        print('gf2', cur())
def m():
    it = gen()
    for n in range(4):
        try: raise OSError(n)
        except OSError:
            print(next(it), cur())
    print(next(it), cur())
    try: print(it.throw(RuntimeError('thrown')))
    except RuntimeError as e: print('got', e)
    try: raise OSError('last')
    except OSError:
        try: next(it)
        except RuntimeError as e: print(e, repr(e.__context__))
    try: raise
    except RuntimeError as e: print(e)
m()
