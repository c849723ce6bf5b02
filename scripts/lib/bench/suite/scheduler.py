class Scheduler:
    def __init__(self):
        self.ready = []
        self.steps = 0

    def add(self, task):
        self.ready.append(task)

    def run(self):
        while self.ready:
            waiting = self.ready
            self.ready = []
            for task in waiting:
                self.steps += 1
                try:
                    request = task.send(None)
                except StopIteration:
                    continue
                if request is not None:
                    self.add(request)
                self.add(task)


def child(n):
    for _ in range(n):
        yield


def parent(n):
    for _ in range(n):
        yield child(20)


def work():
    scheduler = Scheduler()
    for _ in range(100):
        scheduler.add(parent(20))
    scheduler.run()
    return scheduler.steps
