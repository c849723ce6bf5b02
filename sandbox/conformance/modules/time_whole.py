import time


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


print("-- clocks")
start = time.perf_counter(), time.monotonic(), time.process_time(), time.thread_time()
time.sleep(1.5)
time.sleep(0)
time.sleep(True)
print([round(b - a, 9) for a, b in zip(start, (time.perf_counter(), time.monotonic(), time.process_time(), time.thread_time()))])
print(time.time(), time.time_ns(), type(time.monotonic_ns()), type(time.perf_counter_ns()))
for wrong in (-1, float("nan")):
    attempt(time.sleep, wrong)
for name in ("time", "monotonic", "perf_counter", "process_time"):
    info = time.get_clock_info(name)
    print(name, info.adjustable, info.monotonic, type(info).__name__)
attempt(time.get_clock_info, "wrong")

print("-- struct_time")
t = time.gmtime(1_700_000_000)
print(t)
print(t.tm_year, t[0], t[-1], len(t), list(t), t.tm_zone, t.tm_gmtoff, t[:3])
print(t == time.gmtime(1_700_000_000), t < time.gmtime(1_800_000_000), t == tuple(t), hash(t) == hash(tuple(t)), isinstance(t, tuple))
print(time.struct_time((2024, 2, 29, 1, 2, 3, 3, 60, 0)))
made = time.struct_time((2024, 2, 29, 1, 2, 3, 3, 60, 0, "CET", 3600))
print(made.tm_zone, made.tm_gmtoff, len(made), time.struct_time(range(9)).tm_zone)
print(t.n_fields, t.n_sequence_fields, t.n_unnamed_fields, type(t), type(t).__mro__)
attempt(time.struct_time, (1, 2))
attempt(time.struct_time, 5)
attempt(lambda: t.tm_nothing)
year, month, *rest = t
print(year, month, rest)

print("-- there and back")
print(time.gmtime(0), time.localtime(0) == time.gmtime(0), time.mktime(time.gmtime(1e9)), time.gmtime(1.9).tm_sec, time.gmtime(-1).tm_year)
print(time.asctime(t), "|", time.ctime(0), "|", time.asctime((2024, 1, 5, 1, 2, 3, 4, 5, 0)))
print(time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %d %j %U %W %w %y %I %p %Z %% %c %x %X", t))
print(time.strftime("%G-W%V-%u %e %D %T %R %h %n%t|%C", t), time.strftime(""), time.strftime("plain é %d", t))
attempt(time.strftime, "%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0))
attempt(time.strftime, "%Y", (2024, 1))
attempt(time.strftime, 5)
attempt(time.mktime, (1, 2))
attempt(time.gmtime, 1e20)
attempt(time.gmtime, "x")
print(time.timezone, time.altzone, time.daylight)

print("-- strptime")
print(time.strptime("2024-02-29 13:45:30", "%Y-%m-%d %H:%M:%S"))
print(time.strptime("Thu Feb 29 13:45:30 2024"))
print(time.strptime("29 February 24, 1 PM", "%d %B %y, %I %p"))
print(time.strptime("2024-060", "%Y-%j"), time.strptime("12", "%H").tm_year)
attempt(time.strptime, "2024", "%d")
attempt(time.strptime, "2024-02-30", "%Y-%m-%d")
attempt(time.strptime, "2024 x", "%Y")
attempt(time.strptime, "1", "%!")
attempt(time.strptime, "1", "%")
attempt(time.strptime, 1, "%Y")
