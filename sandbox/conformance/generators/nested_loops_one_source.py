# two loops may share one generator
def numbers():
    yield from range(6)

g = numbers()
for a in g:
    b = next(g, None)
    print(a, b)
g = iter(range(6))
print(list(zip(g, g)))
