# a loop that notices when everybody waits for somebody else
from collections import deque

def run(tasks):
    ready = deque(tasks.items())
    waiting = {}
    finished = set()
    while ready:
        name, task = ready.popleft()
        try:
            target = next(task)
        except StopIteration:
            finished.add(name)
            ready.extend(waiting.pop(name, []))
            continue
        if target in finished or target is None:
            ready.append((name, task))
        else:
            waiting.setdefault(target, []).append((name, task))
    for target, tasks in sorted(waiting.items()):
        print('deadlock:', [n for n, _ in tasks], 'wait for', target)
    return sorted(finished)

def wait_for(*targets):
    for t in targets:
        yield t

print(run({'a': wait_for('b'), 'b': wait_for(None), 'c': wait_for('a', 'b')}))
print(run({'a': wait_for('b'), 'b': wait_for('a'), 'c': wait_for(None)}))
