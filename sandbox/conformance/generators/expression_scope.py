# a generator expression sees later changes of names, not of its first iterable
n = 10
items = [1, 2]
g = (n + x for x in items)
n = 100
items = [5]
print(list(g))
x = 'kept'
print(list(x for x in 'ab'), x)
