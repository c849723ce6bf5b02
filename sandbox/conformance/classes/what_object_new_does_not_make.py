"""Classes whose instances only the interpreter makes."""
def t(f,*a):
    try: print(repr(f(*a))[:100])
    except BaseException as e: print(type(e).__name__, e)
import re, types, functools, collections
for x in (iter([]), iter(()), iter('a'), iter({}), {}.keys(), {}.items(), {}.values(), iter({1}), iter(range(3)), iter(range(10**30)), zip(), (i for i in ()), reversed([]), iter(int, 1), enumerate([]), map(abs, []), filter(None, []), functools.partial(len), property(), slice(1), 1, 's', b'', [], {}, {1}, frozenset(), (), 1.5, 2j, None, ..., NotImplemented, Exception(), type, object(), memoryview(b''), range(3), bytearray(), t, types.CellType(1), staticmethod(t), classmethod(t), super(int, 1), re.compile('a'), re.match('a','a'), collections.deque(), collections.OrderedDict().keys(), collections.Counter(), types.GenericAlias(list, int), int|str, weakref.ref(t) if 0 else 0):
    c = type(x)
    print(c.__name__, end=' '); t(object.__new__, c)
    if c not in (type, object): print('   ', end=''); t(lambda: isinstance(c.__new__(c), c))
class S(staticmethod): pass
t(staticmethod.__new__(staticmethod).__func__) if 0 else t(lambda: staticmethod.__new__(staticmethod).__func__); t(lambda: classmethod.__new__(classmethod).__func__)
class Meta(type):
    def mro(cls): return [cls] if cls.__name__ == 'Odd' else super().mro()
try:
    class Odd(metaclass=Meta): pass
    t(Odd)
except TypeError as e: print(e)
