# a finished generator raises StopIteration for ever
def two():
    yield 1
    yield 2

g = two()
print(list(g), list(g))
for i in range(2):
    try:
        next(g)
    except StopIteration as e:
        print('StopIteration', repr(e), e.value, e.args)
print(next(g, 'default'))
