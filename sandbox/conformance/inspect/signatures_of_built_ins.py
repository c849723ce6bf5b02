"""`inspect.signature` of functions that are not written in Python."""
import functools
import inspect

for f in [len, abs, callable, repr, sorted, print, sum, [].append, list.append, "x".upper, str.join, "".join, isinstance, hash,
          id, ord, chr, divmod, setattr, {}.get, {}.items, list.sort, open, round, pow, all, any, bin, input, exec, eval,
          [].__len__, int.__add__, (5).__add__, "".split, str.split, "".encode, {}.setdefault, "".center, (5).to_bytes]:
    print(f.__qualname__, inspect.signature(f))
for f in [max, min, next, iter, getattr, dir, vars, dict.pop, functools.reduce]:
    try:
        print(inspect.signature(f))
    except ValueError:
        print(f.__name__, "has none")
print(inspect.signature(functools.lru_cache(len)), inspect.signature(functools.cache(lambda x, *, y=1: 0).cache_info))
print(inspect.signature(functools.partial(pow, 2)), inspect.signature(sorted).parameters["key"].kind.name)
