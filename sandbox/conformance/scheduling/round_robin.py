# the smallest scheduler: a deque of generators
from collections import deque

def task(name, n):
    for i in range(n):
        print(name, i)
        yield
    print(name, 'ends')

ready = deque([task('a', 3), task('b', 1), task('c', 2)])
while ready:
    t = ready.popleft()
    try:
        next(t)
    except StopIteration:
        continue
    ready.append(t)
