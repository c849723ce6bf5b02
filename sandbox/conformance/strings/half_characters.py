# A lone surrogate is no character that could be written: an error on standard output, escaped on standard error.
import sys


def t(f):
    try:
        print('ok', ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


t(lambda: print('\ud800'))
t(lambda: print('a', 'b\udcff', 'c'))
t(lambda: print(['\ud800'], '\ud800!r', sep='-'))
t(lambda: sys.stdout.write('x\ud800'))
t(lambda: sys.stderr.write('x\ud800\n'))
t(lambda: eval('\ud800'))
t(lambda: exec('x = "\ud800"'))
t(lambda: compile('# \ud800', 's', 'exec'))
t(lambda: compile(b'\xff = 1', 'bytes.py', 'exec'))
t(lambda: compile(b'# coding: nothing\nx', 'bytes.py', 'exec'))
f = lambda: None
f.__name__ = f.__qualname__ = '\ud800'
print(ascii(f.__name__), 'before', '\u00e9')
try:
    f(1)
except TypeError as e:
    print(ascii(str(e)))
raise ValueError('half \ud800 character')
