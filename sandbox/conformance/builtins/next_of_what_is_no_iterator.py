"""`next` of what can be iterated but is no iterator."""
import array
import collections
import types

class C:
    def __getitem__(self, i): return i
class D:
    def __iter__(self): return iter([])
class E(list): pass
values = [range(3), range(10**20), [], (), "", {}, set(), frozenset(), b"", bytearray(), {}.keys(), {}.values(), {}.items(), memoryview(b""), 3, 2.0, 1j, None, ..., True, int, type, len, collections.deque(), collections.Counter(),
    collections.OrderedDict(), collections.ChainMap(), array.array("b"), types.SimpleNamespace(), types.MappingProxyType({}), slice(1), C(), D(), E(), list[int], collections.UserList(), collections.UserDict(), collections.UserString(""), E]
for v in values:
    try:
        print(next(v))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(next(v, "default"))
    except Exception as e:
        print(type(e).__name__, e)
