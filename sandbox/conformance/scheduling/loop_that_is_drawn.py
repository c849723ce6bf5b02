import heapq
import types
from collections import deque
import looptrace

@types.coroutine
def sleep(seconds):
    yield seconds

def run(*coroutines):
    now, order = 0, 0
    ready = deque()
    timers = []
    for task in coroutines:
        looptrace.task(task, task, task.__name__)
        looptrace.soon(task, 'first step', task)
        ready.append(task)
    with looptrace.loop():
        while ready or timers:
            if not ready:
                now, _, task = heapq.heappop(timers)
                looptrace.clock(now)
                looptrace.due(task)
                ready.append(task)
            task = ready.popleft()
            looptrace.calls(task)
            looptrace.step(task)
            try:
                delay = task.send(None)
            except StopIteration as stop:
                looptrace.done(task, stop.value)
            else:
                looptrace.waits(task, None, f'sleep({delay})')
                order += 1
                looptrace.timer(task, now + delay, f'wake {task.__name__}', task)
                heapq.heappush(timers, (now + delay, order, task))
            looptrace.called(task)

async def blink(name, period, times):
    for _ in range(times):
        print('  ', name)
        await sleep(period)

run(blink('slow', 3, 2), blink('fast', 1, 4))
