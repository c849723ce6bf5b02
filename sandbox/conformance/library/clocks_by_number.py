"""The clocks of `time` by their numbers."""
import time
for name in dir(time):
    if name.startswith('CLOCK'):
        number = getattr(time, name)
        print(name, number)
        try: print(type(time.clock_gettime(number)), type(time.clock_gettime_ns(number)))
        except OSError as e: print(e)
print(time.clock_getres(time.CLOCK_MONOTONIC), time.clock_getres(time.CLOCK_REALTIME))
print(time.clock_gettime(time.CLOCK_REALTIME) - time.time() < 1)
for bad in 99, -1, 'x', 1.5:
    for f in time.clock_gettime, time.clock_gettime_ns, time.clock_getres:
        try: print(f(bad))
        except Exception as e: print(repr(e))
# A built-in method that is bound has no class that it was taken from; its function and a slot's wrapper have.
for f in [].append, list.append, len, [].__len__, (1).__add__, str.maketrans:
    print(hasattr(f, '__objclass__'))
