"""What dates and times refuse, and how."""
import datetime as d
def t(f,*a,**k):
    try: print(repr(f(*a,**k))[:200])
    except BaseException as e: print(type(e).__name__, e)
class I:
    def __index__(self): return 5
class F:
    def __float__(self): return 5.0
for v in (0, 1, -1, 3652059, 3652060, 10**10, 10**30, 1.5, 'x', None, I(), True):
    print(v if not isinstance(v, I) else 'I', end=' '); t(d.date.fromordinal, v); t(d.datetime.fromordinal, v)
for v in (0, -1, 1e20, 10**20, 10**30, 1e300, float('inf'), float('nan'), -float('inf'), 'x', None, I(), F(), True, 2j, -1e11, 253402300800, 1.9999999, 0.0000005, -0.5):
    print(v if not isinstance(v, (I,F)) else 'I', end=' '); t(d.date.fromtimestamp, v); t(d.datetime.fromtimestamp, v, d.UTC); 
t(d.datetime.fromtimestamp); t(d.datetime.fromtimestamp, 1, 2); t(d.datetime.fromtimestamp, 1, 2, 3); t(d.datetime.fromtimestamp, timestamp=1, tz=d.UTC); t(d.datetime.fromtimestamp, x=1)
t(d.date.fromtimestamp, timestamp=1); t(d.date.today, 1); t(d.datetime.now, 1); t(d.datetime.now, 1, 2); t(d.datetime.now, tz=3); t(d.datetime.now, x=3); t(d.datetime.utcnow, 1)
t(d.date.fromisoformat); t(d.date.fromisoformat, 1, 2); t(d.datetime.fromisoformat); t(d.datetime.fromisoformat, 5); t(d.datetime.fromisoformat, 'x'); t(d.time.fromisoformat)
t(d.datetime.strptime, 1, 2); t(d.datetime.strptime, '1', 2); t(d.datetime.combine); t(d.datetime.combine, d.date(1,1,1)); t(d.datetime.combine, 1, 2); t(d.datetime.combine, d.date(1,1,1), d.time(), 5); t(d.datetime.combine, d.date(1,1,1), d.time(), d.UTC, 5)
t(d.date.fromisocalendar); t(d.date.fromisocalendar, 2020, 1); t(d.date.fromisocalendar, 2020, 1, 'x'); t(d.date.fromisocalendar, 2020, 60, 1); t(d.date.fromisocalendar, 2020, 1, 8); t(d.date.fromisocalendar, 0, 1, 1); t(d.date.fromisocalendar, year=2020, week=1, day=1)
x=d.datetime(2020,1,2,3,4,5); y=d.date(2020,1,2); z=d.time(1,2); td=d.timedelta(1); tz=d.timezone(d.timedelta(hours=1))
t(x.replace, 1,2,3,4,5,6,7,8,9); t(x.replace, x=1); t(y.replace, 1,2,3,4); t(y.replace, x=1); t(y.replace, 'a'); t(z.replace, x=1); t(z.replace, hour='x'); t(x.strftime); t(x.strftime, 1); t(y.strftime, 1); t(y.strftime, format='%Y'); t(x.isoformat, 1); t(x.isoformat, 'ab'); t(x.isoformat, sep='x', timespec='y'); t(x.isoformat, 'T', 'hours', 1); t(x.astimezone, 1); t(x.astimezone, 1, 2); t(x.timetz, 1); t(x.date, 1); t(z.isoformat, 'hours'); t(z.isoformat, 'x'); t(z.isoformat, timespec=5); t(y.isoformat, 1); t(y.__format__, 1); t(format, y, '%d'); t(z.strftime, 5); t(z.strftime); t(z.utcoffset, 1); t(y.weekday, 1); t(y.timetuple, 1); t(td.total_seconds, 1); t(tz.utcoffset); t(tz.utcoffset, 1); t(tz.dst, 1); t(tz.tzname, 1); t(tz.fromutc, 1); t(tz.fromutc, x); t(d.tzinfo().fromutc, 1); t(d.tzinfo().fromutc, x); t(d.tzinfo().utcoffset); t(d.tzinfo().utcoffset, None)
t(d.timedelta, x=1); t(d.timedelta, 'x'); t(d.timedelta, None); t(d.timedelta, days='x'); t(d.timedelta, 1,2,3,4,5,6,7,8); t(d.timedelta, float('nan')); t(d.timedelta, float('inf')); t(d.timedelta, 1e20); t(d.timedelta, 10**10); t(d.timedelta, hours=2j); t(d.timedelta, I()); t(d.timedelta, 1, days=2); t(d.timedelta, weeks=10**9)
t(d.timezone); t(d.timezone, x=1); t(d.timezone, td); t(d.timezone, td, 'x'); t(d.timezone, td/2, 5); t(d.timezone, td/2, name='x'); t(d.timezone, offset=td/2, name=None); t(d.timezone, td/2, 'x', 'y'); t(d.timezone, -td); t(d.timezone, None)
t(d.datetime, 2020); t(d.datetime, 2020, 1); t(d.datetime, 2020, 13, 1); t(d.datetime, 2020, 1, 32); t(d.datetime, 0, 1, 1); t(d.datetime, 2020, 1, 1, 24); t(d.datetime, 2020, 1, 1, 1, 60); t(d.datetime, 2020,1,1,fold=2); t(d.datetime, 2020,1,1,1,1,1,1,5); t(d.datetime, 2020,1,1,tzinfo='x'); t(d.datetime, 2020, 1, 1, x=2); t(d.datetime, 2020, 1, 1, year=2); t(d.datetime, '2020', 1, 1); t(d.datetime, 2020.0, 1, 1); t(d.datetime, b'x'); t(d.datetime, x=1); t(d.date, x=1); t(d.date, 2020, 1, 1, x=1); t(d.time, 'x'); t(d.time, 25); t(d.time, x=1); t(d.time, 1, hour=1); t(d.time, 1,2,3,4,None,5); t(d.time, tzinfo=5); t(d.time, fold=3)
for a, b in ((x, y), (y, x), (x, z), (td, 5), (5, td), (x, x), (y, y), (td, td), (z, z), (x, td), (td, x), (y, td), (x, 'a'), (tz, tz)):
    for op in ('__add__', '__sub__', '__lt__', '__eq__', '__mul__', '__truediv__', '__floordiv__', '__mod__', '__radd__', '__rsub__'):
        f = getattr(a, op, None)
        if f: t(f, b)
import operator
for a, b in ((x, y), (y, x), (x, z), (td, 5), (5, td), (x, x), (td, 'a'), (x, 'a'), (tz, tz)):
    for op in (operator.add, operator.sub, operator.lt, operator.mul, operator.truediv, operator.floordiv, operator.mod):
        t(op, a, b)
