# sending a value through to an iterator without send (E11)
def f(x):
    yield from x

g = f([1, 2, 3])
print(next(g), g.send(None))
try:
    g.send('value')
except AttributeError as e:
    print(e)
print(list(g))
for it in (range(3), 'abc', (1, 2), {1: 2}, {5}, map(str, 'ab'), zip('ab'), enumerate('ab')):
    g = f(it)
    next(g)
    try:
        g.send('value')
    except AttributeError as e:
        print(e)
