# Where a class was made, as programs print it for any object.
import collections
import types


def f():
    yield


class A:
    m = classmethod(f)
    s = staticmethod(f)


for x in (f, f(), A.m, len, [].append, A.__dict__["m"], A.__dict__["s"], 1, "a", None, A(), A, type, types, ValueError(),
          collections.deque(), collections.OrderedDict(), property(), str.join, int.__add__, dict.__dict__["fromkeys"]):
    print(f"{type(x).__module__}.{type(x).__qualname__}")
