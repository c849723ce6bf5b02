# limit counts entries from the outermost, negative from the innermost; without any there is no head
import traceback, types
def a(): b()
def b(): c()
def c(): 1/0
try: a()
except ZeroDivisionError:
    for n in (None, 0, 1, 2, 10, -1, -2, -10):
        print(n, traceback.format_exc(limit=n))
try: types.SimpleNamespace(a=1).b
except AttributeError as e: print(e, e.name, e.obj)
class S(types.SimpleNamespace): pass
try: S(ab=1).abc
except AttributeError as e: print(e, e.name, e.obj)
