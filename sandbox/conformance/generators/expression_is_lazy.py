# a generator expression evaluates only its first iterable at once
def source(name):
    print('source', name)
    return [1, 2]

g = ((a, b) for a in source('outer') for b in source('inner'))
print('made')
print(next(g))
print(next(g))
print(next(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
