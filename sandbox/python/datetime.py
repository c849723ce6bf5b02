"""Dates and times: CPython's own written in Python, in place of the one in C, in whose words errors are put here."""

import _in_c
import _pydatetime
import _runtime
import time as _time
from _pydatetime import *
from _pydatetime import _index
from _pydatetime import __all__

_runtime.hide_frames()
_runtime.hide_frames(_pydatetime._is_leap)
for _class in (date, datetime, time, timedelta, timezone, tzinfo):
    _runtime.name_in_messages(_class, f"datetime.{_class.__name__}")
timedelta.__new__.__qualname__ = "__new__"

_WORDS = {
    "result out of range": "date value out of range",
    "cannot compare naive and aware datetimes": "can't compare offset-naive and offset-aware datetimes",
    "cannot compare naive and aware times": "can't compare offset-naive and offset-aware times",
    "cannot mix naive and timezone-aware time": "can't subtract offset-naive and offset-aware datetimes",
}


def _put(cls, name, made):
    """Gives a class a method, with the method's name."""
    function = getattr(made, "__func__", made)
    function.__name__, function.__qualname__ = name, f"{cls.__name__}.{name}"
    setattr(cls, name, made)


def _reworded(cls, name):
    """Makes a method word its errors as C does."""
    inner = cls.__dict__[name]

    def method(self, *args, **kwargs):
        try:
            return inner(self, *args, **kwargs)
        except (TypeError, OverflowError) as error:
            words = _WORDS.get(str(error))
            if words is None:
                raise
            reworded = type(error)(words)
        raise reworded

    method.__doc__ = inner.__doc__
    _put(cls, name, method)


for _class, _names in {
    date: ("__add__", "__radd__", "__sub__"), datetime: ("__add__", "__radd__", "__sub__", "_cmp"), time: ("_cmp",),
}.items():  # fmt: skip
    for _name in _names:
        _reworded(_class, _name)


def _reflected(cls, name):
    """In C an operator is one function for both sides, so that the class has the reflected method too."""
    plain = cls.__dict__[f"__{name}__"]

    def method(self, value, /):
        return plain(value, self) if isinstance(value, cls) else NotImplemented

    _put(cls, f"__r{name}__", method)


for _class, _names in {date: "sub", datetime: "sub", timedelta: "divmod floordiv mod truediv"}.items():
    for _name in _names.split():
        _reflected(_class, _name)

# What is usual goes through quickly here; everything else takes the long way of CPython's own.
_check_date_fields, _check_time_fields = _pydatetime._check_date_fields, _pydatetime._check_time_fields


def _checked_date_fields(year, month, day):
    if type(year) is type(month) is type(day) is int and 0 < year < 10000 and 0 < month < 13 and 0 < day < 29:
        return year, month, day
    # One after the other, as C takes arguments: a wrong one is met before a missing one behind it.
    _index(year)
    for position, (name, value) in enumerate((("month", month), ("day", day)), 2):
        if value is None:
            raise TypeError(f"function missing required argument '{name}' (pos {position})")
        _index(value)
    return _check_date_fields(year, month, day)


def _checked_time_fields(hour, minute, second, microsecond, fold):
    if (
        type(hour) is type(minute) is type(second) is type(microsecond) is int
        and 0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60 and 0 <= microsecond < 1000000
        and type(fold) is int and 0 <= fold < 2
    ):  # fmt: skip
        return hour, minute, second, microsecond, fold
    return _check_time_fields(hour, minute, second, microsecond, fold)


def _checked_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


_pydatetime._check_date_fields, _pydatetime._check_time_fields = _checked_date_fields, _checked_time_fields
_pydatetime._check_tzinfo_arg = _checked_tzinfo


def _invalid(text):
    return ValueError(f"Invalid isoformat string: {text!r}")


def _date_from(cls, date_string, /):
    if not isinstance(date_string, str):
        raise TypeError("fromisoformat: argument must be str")
    try:
        if len(date_string) not in (7, 8, 10) or not date_string.isascii():
            raise ValueError
        fields = _pydatetime._parse_isoformat_date(date_string)
    except Exception:
        fields = None
    if fields is None:
        raise _invalid(date_string)
    return cls(*fields)


def _time_from(cls, time_string, /):
    if not isinstance(time_string, str):
        raise TypeError("fromisoformat: argument must be str")
    try:
        fields = _pydatetime._parse_isoformat_time(time_string.removeprefix("T"))[0]
    except Exception as error:
        fields = error
    if isinstance(fields, Exception):
        # A field out of its range is told as such, anything else as a text that is no time.
        raise fields if "must be in" in str(fields) else _invalid(time_string)
    return cls(*fields)


date.fromisoformat, time.fromisoformat = classmethod(_date_from), classmethod(_time_from)
_combine, _new_timezone = datetime.combine.__func__, timezone.__new__


def _found(value):
    return "None" if value is None else _runtime.type_name(type(value))


def _argument(function, position, value, kind):
    if not isinstance(value, kind):
        raise TypeError(f"{function}() argument {position} must be {_runtime.type_name(kind)}, not {_found(value)}")


def _combined(cls, date, time, tzinfo=True):
    _argument("combine", 1, date, _pydatetime.date)
    _argument("combine", 2, time, _pydatetime.time)
    return _combine(cls, date, time, tzinfo)


_LEFT_OUT = timezone._Omitted


def _zone(cls, offset, name=_LEFT_OUT):
    _argument("timezone", 1, offset, timedelta)
    if name is not _LEFT_OUT:
        _argument("timezone", 2, name, str)
    return _new_timezone(cls, offset, name)


datetime.combine, timezone.__new__ = classmethod(_combined), staticmethod(_zone)


def _from_ordinal(inner):
    def fromordinal(cls, ordinal, /):
        ordinal = _index(ordinal)
        if not -(2**31) <= ordinal < 2**31:
            raise OverflowError("Python int too large to convert to C long")
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        return inner(cls, ordinal)

    return classmethod(fromordinal)


def _check_timestamp(timestamp):
    if not isinstance(timestamp, float) and not hasattr(type(timestamp), "__index__"):
        raise TypeError(f"argument must be int or float, not {_runtime.type_name(type(timestamp))}")
    if timestamp != timestamp:
        raise ValueError("Invalid value NaN (not a number)")


def _from_day_of(inner):
    def fromtimestamp(cls, timestamp, /):
        if not isinstance(timestamp, float):
            timestamp = _index(timestamp)
        _check_timestamp(timestamp)
        return inner(cls, timestamp)

    return classmethod(fromtimestamp)


def _from_moment(inner):
    def fromtimestamp(cls, timestamp, tz=None):
        _check_timestamp(timestamp)
        return inner(cls, timestamp, tz)

    return classmethod(fromtimestamp)


def _from_calendar(inner):
    def fromisocalendar(cls, year, week, day):
        return inner(cls, _index(year), _index(week), _index(day))

    return classmethod(fromisocalendar)


def _from_iso(inner):
    def fromisoformat(cls, date_string, /):
        return inner(cls, date_string)

    return classmethod(fromisoformat)


def _parsing(inner):
    def strptime(cls, date_string, format, /):
        _argument("strptime", 1, date_string, str)
        _argument("strptime", 2, format, str)
        return inner(cls, date_string, format)

    return classmethod(strptime)


def _formatting(inner):
    def strftime(self, format):
        _argument("strftime", 1, format, str)
        return inner(self, format)

    return strftime


def _taking_format(inner):
    def __format__(self, format, /):
        _argument("__format__", 1, format, str)
        return inner(self, format)

    return __format__


def _iso_of_moment(inner):
    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            found = f"a string of length {len(sep)}" if isinstance(sep, str) else _found(sep)
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {found}")
        _argument("isoformat", 2, timespec, str)
        return inner(self, sep, timespec)

    return isoformat


def _iso_of_time(inner):
    def isoformat(self, timespec="auto"):
        _argument("isoformat", 1, timespec, str)
        return inner(self, timespec)

    return isoformat


def _to_zone(inner):
    def astimezone(self, tz=None):
        _checked_tzinfo(tz)
        return inner(self, tz)

    return astimezone


def _from_utc(inner):
    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return inner(self, dt)

    return fromutc


def _apart(inner):
    """A date and a datetime are never subtracted, though one is a kind of the other."""

    def method(self, value, /):
        if isinstance(value, date) and isinstance(self, datetime) != isinstance(value, datetime):
            return NotImplemented
        return inner(self, value)

    return method


for _class, _name, _wrap in (
    (date, "fromordinal", _from_ordinal), (date, "fromtimestamp", _from_day_of), (datetime, "fromtimestamp", _from_moment),
    (date, "fromisocalendar", _from_calendar), (datetime, "fromisoformat", _from_iso), (datetime, "strptime", _parsing),
    (date, "strftime", _formatting), (time, "strftime", _formatting),
    (date, "__format__", _taking_format), (time, "__format__", _taking_format), (datetime, "isoformat", _iso_of_moment),
    (time, "isoformat", _iso_of_time), (datetime, "astimezone", _to_zone), (timezone, "fromutc", _from_utc),
    (tzinfo, "fromutc", _from_utc), (date, "__sub__", _apart), (date, "__rsub__", _apart),
):  # fmt: skip
    _inner = _class.__dict__[_name]
    _put(_class, _name, _wrap(getattr(_inner, "__func__", _inner)))


def _asked(name, inner):
    def method(self, dt, /):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {_runtime.type_name(type(dt))}")
        return inner(self, dt)

    return method


for _name in ("utcoffset", "tzname", "dst"):
    _put(timezone, _name, _asked(_name, timezone.__dict__[_name]))
for _class in (date, datetime, time):
    _in_c.nameless(_class.__new__)


def _deprecated(name, instead):
    import warnings

    # Frames of what is written in C do not count: the first is the caller's.
    warnings.warn(
        f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. "
        f"Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.{instead}.",
        DeprecationWarning,
        stacklevel=1,
    )


def _utcnow(cls):
    _deprecated("utcnow", "now(datetime.UTC)")
    return cls._fromtimestamp(_time.time(), True, None)


def _utcfromtimestamp(cls, timestamp, /):
    _deprecated("utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)")
    _check_timestamp(timestamp)
    return cls._fromtimestamp(timestamp, True, None)


datetime.utcnow, datetime.utcfromtimestamp = classmethod(_utcnow), classmethod(_utcfromtimestamp)

_new_timedelta = timedelta.__new__


def _delta(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
    if (
        type(days) is type(seconds) is type(microseconds) is type(milliseconds) is int
        and type(minutes) is type(hours) is type(weeks) is int
    ):
        parts = microseconds + milliseconds * 1000
        rest = seconds + minutes * 60 + hours * 3600 + parts // 1000000
        whole = days + weeks * 7 + rest // 86400
        if -1000000000 < whole < 1000000000:
            self = object.__new__(cls)
            self._days, self._seconds, self._microseconds = whole, rest % 86400, parts % 1000000
            self._hashcode = -1
            return self
    try:
        return _new_timedelta(cls, days, seconds, microseconds, milliseconds, minutes, hours, weeks)
    except OverflowError as error:
        text = str(error)
    found = int(text.rpartition(" ")[2]) if "# of days" in text else 0
    if not found:
        raise OverflowError(text)
    if abs(found) > 2**31:
        raise OverflowError("Python int too large to convert to C int")
    raise OverflowError(f"days={found}; must have magnitude <= 999999999")


_delta.__name__ = _delta.__qualname__ = "__new__"
timedelta.__new__ = _delta
_pydatetime._IsoCalendarDate.__repr__ = lambda self: (
    f"datetime.{type(self).__name__}(year={self[0]}, week={self[1]}, weekday={self[2]})"
)


def _left_out(name):
    def method(self, dt, /):
        raise NotImplementedError(f"a tzinfo subclass must implement {name}()")

    return method


for _name in ("tzname", "utcoffset", "dst"):
    _put(tzinfo, _name, _left_out(_name))
del _class, _name, _names, _wrap, _inner


_in_c.written_in_c(date, datetime, time, timedelta, timezone, tzinfo)
