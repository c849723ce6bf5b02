# one task fails, the others go on
from collections import deque

def good(name):
    for i in range(3):
        print(name, i)
        yield

def bad():
    yield
    raise ValueError('task failed')

ready = deque([('good', good('g')), ('bad', bad()), ('other', good('o'))])
failed = {}
while ready:
    name, t = ready.popleft()
    try:
        t.send(None)
    except StopIteration:
        pass
    except Exception as e:
        failed[name] = e
        print('crash:', name, repr(e))
    else:
        ready.append((name, t))
print(failed)
