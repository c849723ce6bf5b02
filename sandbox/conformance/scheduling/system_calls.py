# an operating system of generators: tasks talk to the scheduler by yielding system calls
from collections import deque

class SystemCall:
    pass

class GetTid(SystemCall):
    def handle(self, system, task):
        system.schedule(task, task.tid)

class NewTask(SystemCall):
    def __init__(self, target):
        self.target = target

    def handle(self, system, task):
        system.schedule(task, system.new(self.target))

class KillTask(SystemCall):
    def __init__(self, tid):
        self.tid = tid

    def handle(self, system, task):
        victim = system.tasks.get(self.tid)
        if victim:
            victim.target.close()
        system.schedule(task, victim is not None)

class WaitTask(SystemCall):
    def __init__(self, tid):
        self.tid = tid

    def handle(self, system, task):
        if self.tid in system.tasks:
            system.waiting.setdefault(self.tid, []).append(task)
        else:
            system.schedule(task, False)

class Task:
    def __init__(self, tid, target):
        self.tid = tid
        self.target = target
        self.value = None

class System:
    def __init__(self):
        self.ready = deque()
        self.tasks = {}
        self.waiting = {}
        self.next_tid = 1

    def new(self, target):
        task = Task(self.next_tid, target)
        self.next_tid += 1
        self.tasks[task.tid] = task
        self.schedule(task)
        return task.tid

    def schedule(self, task, value=None):
        task.value = value
        self.ready.append(task)

    def run(self):
        while self.ready:
            task = self.ready.popleft()
            try:
                call = task.target.send(task.value)
            except StopIteration:
                print('task', task.tid, 'terminated')
                del self.tasks[task.tid]
                for waiter in self.waiting.pop(task.tid, []):
                    self.schedule(waiter, True)
                continue
            if isinstance(call, SystemCall):
                call.handle(self, task)
            else:
                self.schedule(task)

def child():
    tid = yield GetTid()
    while True:
        print('child', tid, 'runs')
        yield

def main():
    c = yield NewTask(child())
    for _ in range(2):
        yield
    print('killed', (yield KillTask(c)))
    print('waited', (yield WaitTask(c)))
    print('main done')

system = System()
system.new(main())
system.run()
