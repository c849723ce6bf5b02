n, t, l, s, none = 5, (1,), [1], 'abc', None


def attempt(source):
    try:
        exec(source)
        print(source, 'ok')
    except Exception as e:
        print(source, type(e).__name__, e)


for source in '''a, b = 1, 2, 3
a, b = [1, 2, 3]
a, b = {1: 1, 2: 2, 3: 3}
a, b = 'abc'
a, b = iter([1, 2, 3])
a, b = 1,
a, b = 5
a, *b = 5
a, *b, c = [1]
a, b, c = iter([1])
*a, b, c = ()
for a, b in [(1, 2, 3)]: pass
[*5]
print(*5)
print(**5)
{**5}
t[0] = 1
n[0] = 1
del t[0]
del n[0]
[1][9] = 1
l['a'] = 1
{}[[]] = 1
del {}['a']
[1, 2][0:2] = 5
[1, 2, 3][::2] = [1]
n[0]
none['a']
int[3]
s[0] = 'd'
del s[0]
range(3)[5]
range(3)['a']
[][0]
t['a']
s[1.5]
[1] + (1,)
[1] * 2.5
[1] < (1,)
[0] * 10**30'''.split('\n'):
    attempt(source)
x = [1, 2]
x[1], x[0] = x
print(x)
a, *b, c = range(5)
(d, e), f = [(1, 2), 3]
print(a, b, c, d, e, f)
