from collections import deque

q = deque(range(5))
for n in (2, -3, 17, 1, -1, 0):
    q.rotate(n)
    print(q)
q.appendleft('x')
print(q[0], q[-1], q.popleft(), q.pop(), len(q))
q.extendleft([7, 8, 9])
print(q, q.index(8), 8 in q, q.count(8))
q.insert(2, 'i')
q.remove('i')
del q[0]
q[-1] = 'end'
print(q, list(reversed(q)))
q.reverse()
q += [1]
q *= 2
print(q, q.maxlen, q + deque([5]), bool(q))
q = deque(maxlen=3)
for i in range(6):
    q.append(i)
    print(list(q), end=' ')
q.appendleft('a')
print(q, deque([1, 2]) < deque([1, 3]), deque([1]) == [1])
q = deque([1])
q.append(q)
print(q)
for _ in range(1000):
    q.append(1)
    q.popleft()
print(len(q))
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1])['a'],
            lambda: deque([1], -1), lambda: deque([1], 1).insert(0, 0), lambda: deque([1]).remove(2),
            lambda: deque([1]) + [1], lambda: deque(5), lambda: deque([1]).index(9)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
