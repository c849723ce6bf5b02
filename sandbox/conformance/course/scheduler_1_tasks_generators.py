# Step 1 of a scheduler: a task is a frame and what to send to it, as generators.

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


def work(name, steps):
    for i in range(steps):
        print(name, i)
        yield


first, second = Task(work("first", 2)), Task(work("second", 3))
first.step()
second.step()
first.step()
print(first.tid, second.tid)
try:
    first.step()
except StopIteration:
    print("first has ended")
second.step()
second.target.close()
