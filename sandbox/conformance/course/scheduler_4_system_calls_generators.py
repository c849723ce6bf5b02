# Step 4 of a scheduler: what a task hands over is a request, as generators.
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


class SystemCall:
    """What a task hands to the scheduler. `answer` may put the task back into the queue, or keep it waiting."""

    def answer(self, scheduler, task):
        raise NotImplementedError


class GetTid(SystemCall):
    def answer(self, scheduler, task):
        task.answer = task.tid
        scheduler.schedule(task)


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
                request = task.step()
            except StopIteration:
                self.exit(task)
                continue
            if isinstance(request, SystemCall):
                request.answer(self, task)
            else:
                self.schedule(task)


def work(steps):
    tid = yield GetTid()
    for i in range(steps):
        print("I am task", tid, "in step", i)
        yield
    print(tid, "still is", (yield GetTid()))


scheduler = Scheduler()
scheduler.new(work(2))
scheduler.new(work(1))
scheduler.run()
