"""functools' key of a call, of arguments and keywords that are neither tuples nor dicts."""
import functools
def t(f,*a,**k):
    try: print(repr(f(*a,**k))[:200])
    except BaseException as e: print(type(e).__name__, e)
mk=functools._make_key
for kw in ({}, None, 0, type, 5, 'ab', [], [1], (('a',1),), {'a':1}):
    for typed in (False, True, 'x', []):
        for args in ((), (1,), ('s',), (1,2), [1], 'ab', None, type):
            try: r=mk(args, kw, typed)
            except BaseException as e: print(type(e).__name__, e); continue
            print(str(type(r).__name__), len(r) if hasattr(r,'__len__') else r)
class M:
    def items(self): return [('a',1)]
    def values(self): return [1]
t(lambda: len(mk((1,),M(),False))); t(lambda: len(mk((1,),M(),True)))
