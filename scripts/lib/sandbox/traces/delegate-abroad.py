def letters():
    yield from 'ab'
    yield from (c.upper() for c in 'c')

for c in letters():
    print(c)
