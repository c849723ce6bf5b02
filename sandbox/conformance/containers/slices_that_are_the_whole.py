# A slice that takes all of a tuple is that tuple; ChainMap.maps may be a tuple.
from collections import ChainMap

t = (1, 2, 3)
print(t[:] is t, t[0:] is t, t[0:3] is t, t[-3:9] is t, t[::1] is t, t[:2] is t, t[::-1] is t)


class Point(tuple):
    pass


p = Point(t)
print(type(p[:]), p[:] is p, ()[:] is ())


chain = ChainMap({"a": 1})
chain.maps = ({"a": 2}, {"b": 3})
print(chain, dict(chain), chain["b"], chain.parents)
