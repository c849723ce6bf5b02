def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


items = [1, 2, 3, 4]
for x in items:
    print(x, end=' ')
    if x == 2:
        items.remove(2)
print(items)
for x in items:
    if len(items) < 8:
        items.append(x * 10)
print(items)
d = {1: 1, 2: 2}
it = iter(d)
next(it)
d[3] = 3
attempt(lambda: next(it))
del d[3]
attempt(lambda: next(it))
for k in d:
    d[k] += 1
print(d)


def shrink():
    for k in d:
        del d[k]


attempt(shrink)
s = {1, 2, 3}


def grow():
    for x in s:
        s.add(x + 10)


attempt(grow)
from collections import deque

q = deque([1, 2, 3])
it = iter(q)
next(it)
q.append(4)
attempt(lambda: next(it))
attempt(lambda: next(it))
