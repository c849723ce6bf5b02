# every method of list
l = [3, 1, 2]
l.append(4)
l.extend('ab')
l.insert(0, 'first')
l.insert(-1, 'x')
l.insert(99, 'end')
print(l, l.pop(), l.pop(0), l.index('a'), l.count(1), len(l))
l.remove('x')
l.reverse()
print(l, l.copy() == l, l.copy() is l, [1] + [2], [0] * 3, 2 * [1, 2], [] * -1)
l[1:3] = ['new', 'items', 'more']
print(l, l[::2], l[-2:], l[5:1:-1], l[100:], l[:-100])
l[::2] = range(len(l[::2]))
print(l, [1, 2] < [1, 3], [1] < [1, 0], [] == [], [1, [2]] == [1, [2]])
del l[::2]
l += (9,)
l *= 2
print(l, [[1, 2], [3]], [[]] * 2, list('ab'), list({1: 2}), list((1,)))
try:
    l[::2] = [1]
except ValueError as e:
    print(e)
a = [1]
a.append(a)
print(a)
l.clear()
print(l)
