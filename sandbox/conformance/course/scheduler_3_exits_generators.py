# Step 3 of a scheduler: tasks end, as generators.
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

    def exit(self, task):
        print(f"[task {task.tid} has ended]")
        del self.tasks[task.tid]

    def run(self):
        while self.tasks:
            task = self.ready.popleft()
            try:
                task.step()
            except StopIteration:
                self.exit(task)
                continue
            self.schedule(task)


def work(name, steps):
    for i in range(steps):
        print(name, i)
        yield


scheduler = Scheduler()
for name, steps in ("long", 4), ("short", 1), ("none", 0), ("middle", 2):
    scheduler.new(work(name, steps))
scheduler.run()
print("all done")
