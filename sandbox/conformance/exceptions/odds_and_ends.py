import traceback, sys
class E(Exception):
    def __init__(self, a, b=1): super().__init__(a); self.b = b
    def __str__(self): return f'E:{self.args}'
e = E('x'); print(repr(e), str(e), e.args, e.__traceback__, e.__cause__, e.__notes__ if hasattr(e, '__notes__') else 'no notes')
e.add_note('n1'); print(e.__notes__)
try: e.add_note(3)
except TypeError as x: print(x)
try: raise E('y') from ValueError('c')
except E as x: print(repr(x.__cause__), x.__suppress_context__)
try:
    try: raise KeyError('k')
    except KeyError: raise TypeError('t') from None
except TypeError as x: print(x.__context__, x.__suppress_context__)
try: raise 3
except TypeError as x: print(x)
try: raise E
except TypeError as x: print(x)
try: raise ValueError from 3
except TypeError as x: print(x)
try: raise
except RuntimeError as x: print(x)
try:
    try: 1/0
    except (ZeroDivisionError, 3): print('ok')
except TypeError as x: print(x)
try:
    try: 1/0
    except 3: pass
except TypeError as x: print(x, repr(x.__context__))
def f():
    try: return 1
    finally: print('fin')
print(f())
def g():
    for i in range(3):
        try: continue
        finally:
            if i == 1: break
    return i
print(g())
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [KeyError(3)])])
except* ValueError as eg: print('v', eg.exceptions)
except* (TypeError, KeyError) as eg: print('tk', eg.exceptions)
eg = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(3), ValueError(2)])])
print(eg, repr(eg), eg.split(ValueError), eg.subgroup(lambda x: isinstance(x, KeyError)), eg.derive([OSError()]))
for bad in ((), ('a',), ('a', []), ('a', [3]), ('a', 3), (3, [ValueError()])):
    try: ExceptionGroup(*bad)
    except Exception as x: print(type(x).__name__, x)
try: ExceptionGroup('a', [KeyboardInterrupt()])
except TypeError as x: print(x)
print(type(BaseExceptionGroup('a', [ValueError()])), type(BaseExceptionGroup('a', [KeyboardInterrupt()])))
pass
u = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'bad'); print(u, u.start, u.object); print(UnicodeEncodeError('ascii', 'aé', 1, 2, 'no'))
s = SyntaxError('m', ('f', 1, 2, 'text')); print(s, s.lineno, s.offset, s.text, repr(s)); print(StopIteration(1, 2).value, SystemExit(3).code, KeyError('a'), ImportError('m', name='n', path='p').name, AttributeError('a', name='n', obj=3).obj, NameError('x', name='y').name)
try: ValueError(a=1)
except TypeError as x: print(x)
try: BaseException.__new__(3)
except TypeError as x: print(x)
x = ValueError('a'); x.args = 'bc'; print(x.args, repr(x)); x.args = (); print(repr(x), str(x))
try: x.__traceback__ = 3
except TypeError as y: print(y)
try: x.__cause__ = 3
except TypeError as y: print(y)
try: del x.args
except TypeError as y: print(y)
print(x.with_traceback(None) is x, ValueError.__mro__, issubclass(FileNotFoundError, OSError), IOError is OSError)
def h():
    try: h2()
    except Exception as e: raise LookupError('outer') from e
def h2(): return [][3]
try: h()
except LookupError as e:
    print(traceback.format_exception_only(e), [f.name for f in traceback.extract_tb(e.__traceback__)], [f.lineno for f in traceback.extract_tb(e.__cause__.__traceback__)])
    t = traceback.TracebackException.from_exception(e); print(''.join(t.format()))
print(sys.exc_info(), sys.exception())
h()
