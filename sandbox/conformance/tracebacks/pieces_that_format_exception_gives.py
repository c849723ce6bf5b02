import traceback
def f(): return g()
def g():
    return (1 +
        a)
try: f()
except NameError as e:
    for x in traceback.format_exception(e): print(repr(x))
    for x in traceback.format_tb(e.__traceback__): print(repr(x))
    te = traceback.TracebackException.from_exception(e)
    for x in te.format(): print(repr(x))
    for x in te.format_exception_only(): print(repr(x))
    for x in te.stack.format(): print(repr(x))
    for x in traceback.format_list(traceback.extract_tb(e.__traceback__)): print(repr(x))
try:
    try: f()
    except NameError as e: raise ValueError(1) from e
except ValueError as e:
    e.add_note('n\nm')
    for x in traceback.format_exception(e): print(repr(x))
try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except* ValueError as e:
    for x in traceback.format_exception(e): print(repr(x))
except* KeyError as e:
    for x in traceback.format_exception(e): print(repr(x))
try: exec('a b')
except SyntaxError as e:
    for x in traceback.format_exception(e): print(repr(x))
def r(n): return r(n-1) if n else 1/0
try: r(10)
except ZeroDivisionError as e:
    for x in traceback.format_exception(e): print(repr(x))
    for x in traceback.format_exception(e, limit=2): print(repr(x))
    for x in traceback.format_exception(e, chain=False): print(repr(x))
    for x in traceback.format_exception(ValueError()): print(repr(x))
    for x in traceback.format_exception(None): print(repr(x))
