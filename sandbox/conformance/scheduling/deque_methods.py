# deque: both ends, rotate, maxlen, and its errors
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.rotate(2)
print(d, len(d), d[0], d[-1], 3 in d, list(reversed(d)))
d.rotate(-1)
d.extend('ab')
d.extendleft('yz')
print(d, d.pop(), d.popleft(), d.index(2), d.count(1))
d.remove('a')
d[1] = 'changed'
print(d, d == deque(list(d)), bool(deque()), deque('abcde', maxlen=3))
m = deque(maxlen=2)
for i in range(4):
    m.append(i)
print(m, m.maxlen, m.copy(), d.clear(), d)
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: d.remove(9)):
    try:
        f()
    except (IndexError, ValueError) as e:
        print(e)
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)
