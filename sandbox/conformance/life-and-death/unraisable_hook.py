"""`sys.unraisablehook` is told of errors that rise while something is dropped."""
import sys


class D:
    def __del__(self):
        (lambda: 1 / 0)()


def g():
    try:
        yield
    finally:
        raise KeyError('in finally')


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ValueError(name)

    def __repr__(self):
        return '<Broken>'


def delegating():
    yield from Broken()


def show(u):
    print(u.exc_type.__name__, repr(u.exc_value), u.exc_traceback.tb_lineno, u.object)
    print(u.err_msg.split(' at ')[0])


sys.unraisablehook = show
d = D()
del d
x = g()
next(x)
del x
x = delegating()
next(x)
x.close()
sys.unraisablehook = lambda u: 1 / 0
d = D()
del d
sys.unraisablehook = None
d = D()
del d
sys.unraisablehook = sys.__unraisablehook__
d = D()
del d
