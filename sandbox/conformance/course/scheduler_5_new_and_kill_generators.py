# Step 5 of a scheduler: tasks make and end tasks, as generators.
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


class NewTask(SystemCall):
    def __init__(self, target):
        self.target = target

    def answer(self, scheduler, task):
        task.answer = scheduler.new(self.target)
        scheduler.schedule(task)


class KillTask(SystemCall):
    def __init__(self, tid):
        self.tid = tid

    def answer(self, scheduler, task):
        victim = scheduler.tasks.get(self.tid)
        if victim is not None:
            # It has its GeneratorExit now, and its StopIteration when its turn comes.
            victim.target.close()
        task.answer = victim is not None
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


def child(name):
    try:
        while True:
            print(name, "runs")
            yield
    finally:
        print(name, "cleans up")


def main():
    tid = yield NewTask(child("child"))
    print("made", tid)
    for i in range(3):
        print("main", i)
        yield
    print("killed:", (yield KillTask(tid)))
    yield
    print("killed again:", (yield KillTask(tid)))


scheduler = Scheduler()
scheduler.new(main())
scheduler.run()
