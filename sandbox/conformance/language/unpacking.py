# all forms of unpacking
a, b = 1, 2
a, b = b, a
(c, d), [e, *f] = (3, 4), 'hello'
*g, h = range(4)
i, *j, k = [1, 2]
print(a, b, c, d, e, f, g, h, i, j, k)
for x, (y, *z) in [(1, 'abc'), (2, (3,))]:
    print(x, y, z)
m = n = [0]
m.append(1)
print(n, [*range(2), *'ab'], (*[1], 2), {**{'a': 1}, 'b': 2}, {*'aa'})
p = [1, 2, 3]
p[0], p[1:] = 'x', [9]
print(p)
q = r, s = [5, 6]
print(q, r, s)
for bad in ('a, b = 1', 'a, b = [1]', 'a, b = [1, 2, 3]', 'a, *b, c = [1]', 'a, b = {}', '[*5]', 'a, b = None', '{**5}'):
    try:
        exec(bad)
    except (TypeError, ValueError) as err:
        print(bad, '->', type(err).__name__, err)
