# Step 8 of a scheduler: an echo server of sub-coroutines, as generators.
import types
from collections import deque


class Task:
    count = 0

    def __init__(self, target):
        Task.count += 1
        self.tid = Task.count
        self.target = target
        self.answer = None
        # The frames that wait for the one that runs.
        self.stack = []

    def step(self):
        """Goes on until there is a system call for the scheduler. A generator that is handed over is called, any other value returned."""
        while True:
            answer, self.answer = self.answer, None
            try:
                result = self.target.send(answer)
            except StopIteration:
                if not self.stack:
                    raise
                self.target = self.stack.pop()
                continue
            if isinstance(result, SystemCall) or result is None and not self.stack:
                return result
            if isinstance(result, types.GeneratorType):
                self.stack.append(self.target)
                self.target = result
            elif self.stack:
                self.answer = result
                self.target.close()
                self.target = self.stack.pop()


class Connection:
    """One end: what the other has sent, and whether it has closed."""

    def __init__(self, name):
        self.name = name
        self.incoming = deque()
        self.ended = False
        self.other = None

    def readable(self):
        return bool(self.incoming) or self.ended

    def writable(self):
        return len(self.other.incoming) < 2

    def receive(self):
        return self.incoming.popleft() if self.incoming else ""

    def send(self, text):
        self.other.incoming.append(text)

    def close(self):
        self.other.ended = True


class Network:
    """In memory: a listener, and pairs of connections. The other end of a pair may hold two messages."""

    def __init__(self):
        self.backlog = deque()

    def connect(self, name):
        ours, theirs = Connection(name), Connection(name)
        ours.other, theirs.other = theirs, ours
        self.backlog.append(theirs)
        return ours

    def readable(self):
        return bool(self.backlog)

    def accept(self):
        return self.backlog.popleft()


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


class ReadWait(SystemCall):
    def __init__(self, file):
        self.file = file

    def answer(self, scheduler, task):
        scheduler.reading.append((self.file, task))


class WriteWait(SystemCall):
    def __init__(self, file):
        self.file = file

    def answer(self, scheduler, task):
        scheduler.writing.append((self.file, task))


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.tasks = {}
        # Who waits for the end of which task.
        self.joining = {}
        # Who waits for which file.
        self.reading = []
        self.writing = []

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

    def poll(self):
        """Puts those back into the queue whose files are ready. False if nobody waits."""
        for waiting, ready in (self.reading, "readable"), (self.writing, "writable"):
            for entry in waiting[:]:
                file, task = entry
                if getattr(file, ready)():
                    waiting.remove(entry)
                    self.schedule(task)

    def run(self):
        while self.tasks:
            self.poll()
            if not self.ready:
                print("[nothing is ready any more]")
                return
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


class Socket:
    """Methods that wait, made of system calls."""

    def __init__(self, connection):
        self.connection = connection

    def accept(self):
        yield ReadWait(self.connection)
        yield Socket(self.connection.accept())

    def receive(self):
        yield ReadWait(self.connection)
        yield self.connection.receive()

    def send(self, text):
        yield WriteWait(self.connection)
        self.connection.send(text)

    def close(self):
        self.connection.close()
        yield None


def read_line(socket):
    """A sub-coroutine that calls another."""
    line = ""
    while not line.endswith("."):
        part = yield socket.receive()
        if not part:
            yield line
        line += part
    yield line


def handle(socket):
    name = socket.connection.name
    print("connected", name)
    while line := (yield read_line(socket)):
        print("line from", name, line)
        yield socket.send(line.upper())
    print("closed", name)
    yield socket.close()


def server():
    listener = Socket(network)
    while True:
        socket = yield listener.accept()
        yield NewTask(handle(socket))


def client(name, parts):
    socket = Socket(network.connect(name))
    for part in parts:
        yield socket.send(part)
    for _ in range(sum(part.endswith(".") for part in parts)):
        print(name, "hears", (yield socket.receive()))
    yield socket.close()


network = Network()
scheduler = Scheduler()
scheduler.new(server())
for name, parts in ("ann", ["he", "llo.", "bye."]), ("ben", ["one."]), ("cleo", ["a", "b", "c."]):
    scheduler.new(client(name, parts))
scheduler.run()
