# one chain drives another from its innermost frame
def leaf(name, other):
    for i in range(2):
        if other:
            print(name, 'drives', next(other, 'exhausted'))
        yield f'{name}{i}'

def chain(name, other=None):
    yield from leaf(name, other)

a = chain('a')
b = chain('b', a)
c = chain('c', b)
print(next(c))
print(next(c))
print(next(a, 'exhausted'), next(b, 'exhausted'), next(c, 'exhausted'))
