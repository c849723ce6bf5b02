# the same in a generator expression (E5)
def first(items):
    return next(iter(items))

g = (first(x) for x in [[1], [], [3]])
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, '|', repr(e.__cause__))
