"""`TracebackException` and `StackSummary` with `capture_locals`."""

import traceback, sys
def f(n, m='x'):
    k = n * 2
    if n: return f(n - 1)
    raise ValueError(k)
try: f(2)
except ValueError as e:
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    lines = list(te.format())
    print(len(lines), lines[0], *lines[2:], sep='|')
    print([f.locals for f in te.stack[1:]])
    ss = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), capture_locals=True)
    print(ss[-1].locals, ss[1].locals)
    print(''.join(ss.format()[1:]))
class Bad:
    def __repr__(self): raise KeyError
def g():
    b = Bad(); z = 1; a = 'a'
    raise TypeError
try: g()
except TypeError as e: print(*list(traceback.TracebackException.from_exception(e, capture_locals=True).format())[2:])
try:
    try: g()
    except TypeError as e: raise ValueError('x') from e
except ValueError as e:
    t = list(traceback.TracebackException.from_exception(e, capture_locals=True).format())
    print([x.splitlines()[0] for x in t])
def many(n): return many(n - 1) if n else 1/0
try: many(6)
except ZeroDivisionError as e: print(''.join(traceback.TracebackException.from_exception(e, capture_locals=True).format()).split('in many')[1:])
class W:
    x = 1
    def m(self):
        y = [i for i in 'ab']
        return undefined_name
try: W().m()
except NameError as e: print(list(traceback.TracebackException.from_exception(e, capture_locals=True).format())[2:])
print(traceback.FrameSummary('f', 1, 'n', locals={'b': 1, 'a': 'x'}).locals)
