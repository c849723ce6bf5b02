"""Other people's caches are built on the private parts of functools."""

from functools import _CacheInfo, _make_key, partialmethod

print(_make_key((1,), {}, False), _make_key((1,), {}, True))
print(_make_key(("a", 2), {}, False) == ("a", 2), _make_key((), {}, False))
key = _make_key((1,), {"x": 2}, False)
print(len(key), list(key)[0], list(key)[2:])
print(key == _make_key((1,), {"x": 2}, False), hash(key) == hash(_make_key((1,), {"x": 2}, False)))
print(_make_key((1, 2), {"x": 2.0}, True)[-3:])
print(_CacheInfo(hits=1, misses=2, maxsize=None, currsize=2))
print(partialmethod[int])

# What a metaclass takes by name reaches `__prepare__` too, whatever the name.
print(type.__prepare__(cls=1), type.__prepare__("a", (), cls=2, name=3))
