# The warning names the line that calls, at whatever depth.
import datetime

print(type(datetime.datetime.utcnow()))


def now():
    return datetime.datetime.utcnow()


def outer():
    return now()


print(outer().tzinfo)


class Day(datetime.datetime):
    pass


def first():
    return Day.utcfromtimestamp(0)


print(first(), type(first()).__name__)
print(datetime.datetime.utcfromtimestamp(1.5).microsecond)
try:
    datetime.datetime.utcfromtimestamp("x")
except TypeError as e:
    print(type(e).__name__)
