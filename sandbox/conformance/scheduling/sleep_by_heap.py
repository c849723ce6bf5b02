# tasks that sleep: a heap of timers on virtual time
import heapq
from collections import deque

class Loop:
    def __init__(self):
        self.now = 0
        self.ready = deque()
        self.timers = []
        self.count = 0

    def spawn(self, task):
        self.ready.append(task)

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.now, _, task = heapq.heappop(self.timers)
                self.ready.append(task)
            task = self.ready.popleft()
            try:
                delay = task.send(None)
            except StopIteration as e:
                print(f'{self.now:>4} finished with {e.value}')
                continue
            self.count += 1
            heapq.heappush(self.timers, (self.now + delay, self.count, task))

loop = Loop()

def worker(name, delay, times):
    for i in range(times):
        print(f'{loop.now:>4} {name} {i}')
        yield delay
    return name

loop.spawn(worker('slow', 5, 2))
loop.spawn(worker('fast', 2, 3))
loop.run()
