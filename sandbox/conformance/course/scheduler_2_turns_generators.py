# Step 2 of a scheduler: a queue of tasks that take turns, as generators.
from collections import deque


class Task:
    count = 0

    def __init__(self, target):
        Task.count += 1
        self.tid = Task.count
        self.target = target
        # What is sent at the next step.
        self.answer = None

    def step(self):
        answer, self.answer = self.answer, None
        return self.target.send(answer)


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.tasks = {}

    def new(self, target):
        task = Task(target)
        self.tasks[task.tid] = task
        self.schedule(task)
        return task.tid

    def schedule(self, task):
        self.ready.append(task)

    def run(self):
        while self.tasks:
            task = self.ready.popleft()
            task.step()
            self.schedule(task)


def forever(name):
    i = 0
    while True:
        i += 1
        print(name, i)
        yield


def finite(name, steps):
    for i in range(steps):
        print(name, i)
        yield


scheduler = Scheduler()
scheduler.new(forever("ping"))
scheduler.new(forever("pong"))
scheduler.new(finite("short", 3))
# Nobody deals with the end of a task yet.
try:
    scheduler.run()
except StopIteration:
    print("a task has ended, and the scheduler with it")
