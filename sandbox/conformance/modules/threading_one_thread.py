import queue
import threading


def attempt(f, *args, **kwargs):
    try:
        print(f.__qualname__, "->", f(*args, **kwargs))
    except Exception as error:
        print(f.__qualname__, type(error).__name__, error)


print("-- locks")
lock = threading.Lock()
print(lock, type(lock), threading.Lock is type(lock))
with lock as got:
    print(got, lock.locked(), lock)
    attempt(lock.acquire, False)
    attempt(lock.acquire, False, 1)
    attempt(lock.acquire, True, -2)
attempt(lock.release)
rlock = threading.RLock()
with rlock, rlock:
    print("count=2" in repr(rlock), rlock.acquire())
    rlock.release()
attempt(rlock.release)
print("owner=0 count=0" in repr(rlock))

print("-- conditions")
condition = threading.Condition()
print(condition)
attempt(condition.wait)
attempt(condition.notify)
attempt(condition.notify_all)
with condition:
    attempt(condition.notify, 2)
    attempt(condition.notify_all)
    attempt(condition.wait_for, lambda: 5)
with threading.Condition(threading.Lock()) as got:
    print(got)

print("-- semaphores")
semaphore = threading.Semaphore(2)
print(semaphore)
with semaphore, semaphore:
    attempt(semaphore.acquire, blocking=False)
    attempt(semaphore.acquire, False, 1)
semaphore.release(3)
print(semaphore)
attempt(semaphore.release, 0)
attempt(threading.Semaphore, -1)
bounded = threading.BoundedSemaphore()
print(bounded)
attempt(bounded.release)
with bounded:
    print(bounded)

print("-- events")
event = threading.Event()
print(event, event.is_set())
event.set()
print(event, event.is_set(), event.wait())
event.clear()
print(event)

print("-- barriers")
barrier = threading.Barrier(1, action=lambda: print("action"))
print(barrier, barrier.wait(), barrier.parties, barrier.n_waiting, barrier.broken)
barrier = threading.Barrier(2, timeout=1)
barrier.reset()
print(barrier)
barrier.abort()
print(barrier.broken)
attempt(threading.Barrier, 0)

print("-- threads")
main = threading.main_thread()
print(main is threading.current_thread(), main.name, main.is_alive(), main.daemon, type(main).__name__)
print(main.ident == threading.get_ident(), threading.active_count(), threading.enumerate() == [main])
thread = threading.Thread(target=print, args=("in run", 1), kwargs={"sep": "-"})
print(thread, thread.name, thread.ident, thread.is_alive(), thread.daemon)
attempt(thread.join)
thread.name = "worker"
thread.daemon = True
print(thread)
thread.run()
print(threading.Thread(), threading.Thread(name="x", target=main.join))
attempt(main.join)
attempt(main.start)
attempt(threading.Thread, "group")


class Own(threading.Thread):
    def __init__(self):
        pass


attempt(Own().start)


class Worker(threading.Thread):
    def run(self):
        print("running", self.name)


worker = Worker(name="W")
worker.run()
print(worker)
try:
    worker.start()
except RuntimeError as error:
    print(str(error).startswith("can't start new thread"), worker.is_alive())
timer = threading.Timer(0.5, print, ["timer ran"])
print(timer.interval, timer.is_alive())
timer.cancel()
timer.run()

print("-- local")
data = threading.local()
data.x = 1
print(data.x, data.__dict__, hasattr(data, "y"))
attempt(threading.local, 1)


class Numbered(threading.local):
    def __init__(self, number):
        self.number = number


print(Numbered(7).number)

print("-- queues")
q = queue.Queue(maxsize=2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.empty())
for f in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0)):
    try:
        f()
    except queue.Full as error:
        print(repr(error))
print(q.get(), q.get_nowait())
for f in (q.get_nowait, lambda: q.get(timeout=0), lambda: q.get(timeout=-1)):
    try:
        f()
    except (queue.Empty, ValueError) as error:
        print(repr(error))
q.task_done()
q.task_done()
attempt(q.task_done)
q.join()
stack = queue.LifoQueue()
heap = queue.PriorityQueue()
simple = queue.SimpleQueue()
for item in [(2, "b"), (1, "a"), (3, "c")]:
    for each in (stack, heap, simple):
        each.put(item)
print([stack.get() for _ in range(3)], [heap.get() for _ in range(3)], [simple.get() for _ in range(3)])
print(simple.empty(), simple.qsize())
q.put("left")
q.shutdown()
print(q.get())
for f in (q.get, lambda: q.put(1)):
    try:
        f()
    except queue.ShutDown as error:
        print(repr(error))
