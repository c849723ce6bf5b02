# What total_ordering adds says in its docstring what it follows from.
import functools

names = ["__lt__", "__le__", "__gt__", "__ge__"]
for n in names:
    C = functools.total_ordering(type("C", (), {n: lambda a, b: True}))
    for m in names:
        print(n, m, getattr(C, m).__doc__)
