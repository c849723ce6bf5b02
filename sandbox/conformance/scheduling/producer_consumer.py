# a queue between generators: tasks that wait are parked
from collections import deque

items, waiting, ready = deque(), deque(), deque()

def producer(n):
    for i in range(n):
        items.append(i)
        print('put', i)
        if waiting:
            ready.append(waiting.popleft())
        yield 'run'
    items.append(None)
    if waiting:
        ready.append(waiting.popleft())

def consumer():
    while True:
        while not items:
            yield 'wait'
        item = items.popleft()
        if item is None:
            print('no more')
            return
        print('got', item)

ready.extend([consumer(), producer(3)])
while ready:
    task = ready.popleft()
    try:
        state = next(task)
    except StopIteration:
        continue
    (waiting if state == 'wait' else ready).append(task)
print(len(items), len(waiting))
