"""Methods of named tuples, of ABCMeta and total_ordering with what they were not made for."""
import collections, functools, abc
def t(f,*a,**k):
    try: print(repr(f(*a,**k))[:150])
    except BaseException as e: print(type(e).__name__, e)
P = collections.namedtuple('P', 'x y')
class Q(P):
    def __new__(cls, *a): return tuple.__new__(cls, a)
for self in (None, [], [1], [1, 2], [1, 2, 3], (1,), (1, 2), (1, 2, 3), 'ab', 5, P(1, 2), Q(1), Q(1, 2, 3), P):
    for name in ('__repr__', '_asdict', '_replace', '__replace__', '__getnewargs__'):
        print(str(type(self).__name__), name, end=' '); t(getattr(P, name), self)
    t(lambda: P._replace(self, x=5)); t(lambda: P._replace(self, z=5))
for x in (None, -1, int, len, 'x', [], lambda: 1):
    print(functools.total_ordering(x) is x if not isinstance(x, type) else '')
    t(abc.ABCMeta.__instancecheck__, x, None) if not isinstance(x, type) else 0
    t(abc.ABCMeta.__subclasscheck__, x, int) if not isinstance(x, type) else 0
    t(abc.ABCMeta.register, x, int) if not isinstance(x, type) else 0
import types, traceback, hashlib, linecache
for m in types, traceback, hashlib, linecache: print([n for n in dir(m) if n in ('hide_frames','mark_iterable_coroutine','add_source','source_lines','clear_entry','exception_chain_lines')])
