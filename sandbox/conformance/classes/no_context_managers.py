# what is no context manager is named with its module, unless that is builtins
import functools, types
class A:
    def m(self): pass
for o in (A().m, A.m, len, [].append, list.append, types, A, property(), functools.partial(print), iter([]), 1, None, type,
          functools.lru_cache(len), staticmethod(len), classmethod(len), types.SimpleNamespace()):
    try:
        with o: pass
    except TypeError as e: print(e)
