import queue

try:
    queue.Queue().get_nowait()
except queue.Empty as e:
    print(type(e), type(e).__module__, queue.Empty.__doc__)
print(queue.SimpleQueue, queue.SimpleQueue.__module__, queue.Full, queue.SimpleQueue[int])


def show(*args, **kwargs):
    try:
        print(q.get(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


q = queue.SimpleQueue()
show(block=False, timeout=0.1)
show(False, -1)
show(True, -1)
show(timeout=0.01)
q.put("x", False, 3)
q.put_nowait("y")
print(q.qsize(), q.empty())
show(block=False, timeout=1.0)
show()
print(q.qsize(), q.empty())
q.get_nowait()
