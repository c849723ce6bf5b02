# a thousand frames delegate to each other; each step goes through all of them
def level(n):
    if n == 0:
        got = yield 'leaf'
        return [got]
    result = yield from level(n - 1)
    result.append(n)
    return result

import sys
sys.setrecursionlimit(3000)
g = level(1000)
print(next(g))
try:
    g.send('value')
except StopIteration as e:
    print(len(e.value), e.value[:3], e.value[-1])
