# Step 6 of a scheduler: tasks wait for tasks, as generators.
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


class WaitTask(SystemCall):
    def __init__(self, tid):
        self.tid = tid

    def answer(self, scheduler, task):
        task.answer = self.tid in scheduler.tasks
        if task.answer:
            scheduler.joining.setdefault(self.tid, []).append(task)
        else:
            scheduler.schedule(task)


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.tasks = {}
        # Who waits for the end of which task.
        self.joining = {}

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
        for waiting in self.joining.pop(task.tid, ()):
            self.schedule(waiting)

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


def child(name, steps):
    for i in range(steps):
        print(name, i)
        yield


def main():
    slow = yield NewTask(child("slow", 4))
    quick = yield NewTask(child("quick", 1))
    print("waiting for", slow)
    print("waited:", (yield WaitTask(slow)))
    print("waited:", (yield WaitTask(quick)))
    print("main ends")


scheduler = Scheduler()
scheduler.new(main())
scheduler.run()
