# time.sleep moves the clock and costs nothing
import time

start = time.monotonic()
wall = time.time()
time.sleep(2.5)
time.sleep(0.25)
print(time.monotonic() - start, round(time.time() - wall, 3), time.perf_counter() >= 2.75)
print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime()))
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
