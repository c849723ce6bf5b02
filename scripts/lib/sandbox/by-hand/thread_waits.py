"""Waiting with a timeout for a thread that never comes."""

import queue
import threading
import time


def attempt(name, f, *args, **kwargs):
    start = time.monotonic()
    try:
        result = f(*args, **kwargs)
    except Exception as error:
        result = repr(error)
    print(name, result, round(time.monotonic() - start, 1))


lock = threading.Lock()
lock.acquire()
attempt("lock", lock.acquire, timeout=0.2)
attempt("lock", lock.acquire, True, 0.1)
condition = threading.Condition()
with condition:
    attempt("condition", condition.wait, 0.2)
    attempt("predicate", condition.wait_for, lambda: 0, timeout=0.2)
attempt("semaphore", threading.Semaphore(0).acquire, timeout=0.2)
attempt("event", threading.Event().wait, 0.2)
barrier = threading.Barrier(2, timeout=1)
attempt("barrier", barrier.wait, 0.2)
print(barrier.broken)
attempt("barrier", barrier.wait)
q = queue.Queue(1)
attempt("get", q.get, timeout=0.2)
q.put(1)
attempt("put", q.put, 2, timeout=0.2)
attempt("simple", queue.SimpleQueue().get, timeout=0.2)
timer = threading.Timer(0.2, print, ["called"])
attempt("timer", timer.run)
