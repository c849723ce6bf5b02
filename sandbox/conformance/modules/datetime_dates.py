import datetime
from datetime import date, datetime as dt, time, timedelta, timezone, tzinfo


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


print("-- date")
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal())
print(d.isoformat(), d.ctime(), d.strftime("%A %d. %B %Y, week %V, day %j"), f"{d:%d/%m/%y}", f"{d}", format(d, ""))
print(d.timetuple())
print(date.fromisoformat("2024-12-31"), date.fromisoformat("20240229"), date.fromisoformat("2024-W09-4"))
print(date.fromordinal(738000), date.fromtimestamp(0), date.fromisocalendar(2020, 53, 5), date.today())
print(date.min, date.max, date.resolution)
print(d.replace(year=2028), d + timedelta(days=1), d - timedelta(weeks=1), d - date(2024, 1, 1), date(2023, 3, 1) < d)
print(sorted([d, date(2020, 1, 1), date(2022, 6, 1)]), {d: 1}[date(2024, 2, 29)], hash(d) == hash(date(2024, 2, 29)))
for args in [(2024, 13, 1), (2023, 2, 29), (0, 1, 1), (10000, 1, 1), (2024, 1, 0), ("2024", 1, 1), (2024,), (1.5, 1, 1)]:
    attempt(date, *args)
for text in ("2024-13-01", "24-1-1", "nonsense", "2024-02-30"):
    attempt(date.fromisoformat, text)
attempt(lambda: d + 1)
attempt(lambda: d + d)
attempt(lambda: d < 5)
attempt(lambda: d < dt(2024, 1, 1))
attempt(lambda: d.nothing)
attempt(lambda: date.max + timedelta(1))
attempt(d.replace, day=31)
attempt(date.fromisocalendar, 2021, 53, 1)

print("-- timedelta")
t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds())
print(timedelta(), repr(timedelta()), timedelta(hours=-1), repr(timedelta(hours=-1)), timedelta(weeks=2), timedelta(0.5))
print(t * 2, 2 * t, t / 2, t // 3, t / timedelta(hours=1), t // timedelta(hours=1), t % timedelta(hours=1), divmod(t, timedelta(hours=5)))
print(-t, +t, abs(-t), t * 1.5, t + timedelta(1), t - timedelta(1), bool(timedelta(0)), timedelta(seconds=90) == timedelta(minutes=1.5))
print(timedelta.min, timedelta.max, timedelta.resolution, timedelta(days=-1, seconds=86399), str(timedelta(days=2)))
print(timedelta(microseconds=1.5), timedelta(microseconds=2.5), timedelta(seconds=0.1) * 3)
attempt(timedelta, days=10**10)
attempt(timedelta, "1")
attempt(timedelta, years=1)
attempt(lambda: t / 0)
attempt(lambda: t // timedelta(0))
attempt(lambda: t + 1)
attempt(lambda: t < 1)
attempt(lambda: t * t)
print(sum([timedelta(hours=1)] * 3, timedelta()), max(t, timedelta(5)))

print("-- time")
c = time(13, 45, 30, 123456)
print(c, repr(c), time(), repr(time(1)), time(1, 2), c.isoformat("minutes"), c.isoformat(timespec="milliseconds"))
print(c.hour, c.minute, c.second, c.microsecond, c.tzinfo, c.fold, c.strftime("%I:%M %p %f"), f"{c:%H:%M}")
print(time.fromisoformat("04:23:01"), time.fromisoformat("T0423"), time.fromisoformat("04:23:01.5+02:00"), repr(time.fromisoformat("10:00Z")))
print(time.min, time.max, time(10) < time(11), c.replace(hour=0), bool(time(0)))
attempt(time, 24)
attempt(time, 1, 60)
attempt(time, 1, 2, 3, 10**6)
attempt(time.fromisoformat, "25:00")
attempt(c.isoformat, "days")
attempt(lambda: time(1) - time(0))

print("-- datetime")
n = dt(2024, 2, 29, 13, 45, 30, 123456)
print(n, repr(n), n.date(), n.time(), n.timetz(), n.weekday(), n.isocalendar().week, n.toordinal())
print(dt(2024, 1, 1), repr(dt(2024, 1, 1)), repr(dt(2024, 1, 1, 0, 0, 5)), n.isoformat(), n.isoformat(" ", "seconds"), n.isoformat(sep="_", timespec="hours"))
print(n.ctime(), n.strftime("%Y-%m-%d %H:%M:%S.%f"), f"{n:%a, %d %b %Y}", n.strftime("%c|%x|%X|%%|%y|%U|%w"))
print(n.timestamp(), n.timetuple(), n.utctimetuple().tm_hour)
print(dt.now(), dt.today(), dt.fromtimestamp(0), dt.fromtimestamp(1.5, timezone.utc), dt.combine(d, c))
print(dt.fromisoformat("2024-02-29T13:45:30"), dt.fromisoformat("2024-02-29 13:45:30.123+01:00"), dt.fromisoformat("20240229T134530Z"), dt.fromisoformat("2024-02-29"))
print(dt.strptime("21/11/06 16:30", "%d/%m/%y %H:%M"), dt.strptime("Feb 29 2024  1:05PM", "%b %d %Y %I:%M%p"), repr(dt.strptime("2024-01-01 10:00 +0530", "%Y-%m-%d %H:%M %z")))
print(n + timedelta(hours=12), n - timedelta(days=30), n - dt(2024, 1, 1), n.replace(hour=0, minute=0), dt(2024, 1, 1) < n, n == dt(2024, 2, 29), n == d)
print(dt.min, dt.max, dt.resolution)
attempt(dt, 2024, 1, 1, 25)
attempt(dt, 2024)
attempt(dt.strptime, "2024-13-01", "%Y-%m-%d")
attempt(dt.strptime, "2024-01-01 x", "%Y-%m-%d")
attempt(dt.strptime, "x", "%Q")
attempt(dt.fromisoformat, "2024-1-1")
attempt(dt.fromisoformat, 5)
attempt(lambda: n - 5)
attempt(lambda: n + n)
attempt(lambda: n < d)
attempt(lambda: n.foo)
attempt(lambda: dt.now().foo())
attempt(dt.fromtimestamp, 1e20)
attempt(dt.combine, c, d)

print("-- zones")
utc, east = timezone.utc, timezone(timedelta(hours=5, minutes=30), "IST")
print(utc, repr(utc), east, repr(east), repr(timezone(timedelta(hours=-3))), timezone(timedelta(hours=-3)), datetime.UTC is utc)
a = dt(2024, 7, 1, 12, tzinfo=utc)
b = a.astimezone(east)
print(a, repr(a), b, repr(b), a == b, b - a, b.utcoffset(), b.tzname(), b.dst(), a.timestamp() == b.timestamp(), b.isoformat())
print(b.strftime("%Z %z %:z"), dt.now(utc), a.replace(tzinfo=None), a < dt(2025, 1, 1, tzinfo=east), hash(a) == hash(b))
attempt(lambda: a < dt(2024, 1, 1))
attempt(lambda: a - dt(2024, 1, 1))
attempt(timezone, timedelta(hours=24))
attempt(timezone, 5)
attempt(dt, 2024, 1, 1, tzinfo="utc")
print(a == dt(2024, 7, 1, 12), dt(2024, 7, 1, 12).astimezone().tzinfo is not None)


class Zone(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=1) + self.dst(when)

    def dst(self, when):
        return timedelta(hours=1) if when and 4 <= when.month <= 9 else timedelta(0)

    def tzname(self, when):
        return "SUMMER" if self.dst(when) else "WINTER"


for month in (1, 7):
    w = dt(2024, month, 1, 12, tzinfo=Zone())
    print(w, w.tzname(), w.dst(), w.astimezone(utc))
print(a.astimezone(Zone()), tzinfo().__class__)
attempt(tzinfo().utcoffset, None)

print("-- subclasses, classes")


class Day(date):
    def __str__(self):
        return "a day"


print(Day(2024, 1, 1), repr(Day(2024, 1, 1)), Day.today() + timedelta(1), type(Day(2024, 1, 1) + timedelta(1)).__name__)
print(issubclass(dt, date), date.__name__, date.__module__, dt, [x for x in dir(datetime) if not x.startswith("_") and x != "datetime_CAPI"])
import copy
print(copy.copy(n) == n, copy.deepcopy([d, t, c, a]) == [d, t, c, a])
