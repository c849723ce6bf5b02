# An iterator that raised goes on with its next item; one that ended stays at its end.
def attempt(it):
    try:
        print(next(it))
    except Exception as e:
        print(type(e).__name__, e)


m = map(int, ['1', 'x', '3'])
f = filter(lambda x: 1 / x, [1, 0, 2])
for it in (m, f):
    for _ in range(5):
        attempt(it)
items = [1, 2]
it = iter(items)
print(list(it), list(it))
items.append(3)
print(list(it))
z = zip([1, 2, 3], iter([4, 5]))
print(list(z), list(z))
z = zip([1, 2], [3], strict=True)
attempt(z)
attempt(z)
attempt(z)
e = enumerate('ab', 10)
for pair in e:
    print(pair)
    break
print(list(e), list(e))
