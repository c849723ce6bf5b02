# an event loop for native coroutines: spawn, join and sleep
import heapq
import types
from collections import deque

@types.coroutine
def trap(*request):
    return (yield request)

async def sleep(seconds):
    await trap('sleep', seconds)

async def spawn(coro):
    return await trap('spawn', coro)

async def join(task):
    return await trap('join', task)

class Task:
    def __init__(self, coro):
        self.coro = coro
        self.done = False
        self.result = None
        self.waiting = []

def run(main):
    now, count = 0, 0
    first = Task(main)
    ready = deque([(first, None)])
    timers = []
    while ready or timers:
        if not ready:
            now, _, task = heapq.heappop(timers)
            ready.append((task, now))
        task, value = ready.popleft()
        try:
            kind, arg = task.coro.send(value)
        except StopIteration as e:
            task.done, task.result = True, e.value
            ready.extend((waiter, e.value) for waiter in task.waiting)
            continue
        if kind == 'sleep':
            count += 1
            heapq.heappush(timers, (now + arg, count, task))
        elif kind == 'spawn':
            new = Task(arg)
            ready.append((new, None))
            ready.append((task, new))
        elif arg.done:
            ready.append((task, arg.result))
        else:
            arg.waiting.append(task)
    return first.result, now

async def child(name, seconds):
    print('start', name)
    await sleep(seconds)
    print('end', name)
    return name.upper()

async def main():
    tasks = [await spawn(child(n, s)) for n, s in (('a', 3), ('b', 1))]
    return [await join(t) for t in tasks]

print(run(main()))
