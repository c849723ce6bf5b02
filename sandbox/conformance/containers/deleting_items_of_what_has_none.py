"""An index is refused in other words than other keys."""
import collections, array, types
class S(str): pass
class T(tuple): pass
class L: pass
class I(int): pass
class B(bytes): pass
class D(collections.deque): pass
for o in ['x', b'x', (1,), range(3), 1, None, 1.5, frozenset(), {1}, {}.keys(), S('x'), T((1,)), L(), I(3), B(b'x'), memoryview(b'xy'), memoryview(bytearray(b'xy')), iter([]), types.MappingProxyType({}), len, L, int, list[int], int|str, slice(1), 2j, (x for x in ()), L().__init__, collections.namedtuple('N','a')(1), collections.deque([1]), array.array('i',[1]), bytearray(b'a'), object(), enumerate([]), property(), Exception(), type('E',(),{})] if True else []:
    for k in (0, 'a', slice(0,1)):
        try: del o[k]; r='ok'
        except Exception as e: r=f'{type(e).__name__} {e}'
        print(type(o).__name__, repr(k), r)
        try: o[k]=1; r='ok'
        except Exception as e: r=f'{type(e).__name__} {e}'
        print('  ', type(o).__name__, repr(k), r)
