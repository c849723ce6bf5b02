"""What `dir` gives of types in C, which keep their fields to themselves, and what is suggested for a name that they lack."""
import array
import asyncio
import csv
import datetime
import decimal
import hashlib
import io
import queue
import struct
import sys
import threading
import zlib


def shown(x):
    missing = {"__dict__", "__module__", "__del__"}
    return [name for name in dir(x) if name not in missing]


for x in (
    zlib.compressobj(), zlib.decompressobj(), csv.reader([]), csv.writer(io.StringIO()), csv.get_dialect("excel"),
    struct.Struct("i"), struct.iter_unpack("i", b""), decimal.Decimal(1), queue.SimpleQueue(), io.StringIO(), io.BytesIO(),
    io.BufferedReader, datetime.date(2000, 1, 1), datetime.datetime(2000, 1, 1), datetime.time(), datetime.timedelta(1),
    datetime.timezone.utc, datetime.timedelta,
):  # fmt: skip
    name = x.__name__ if isinstance(x, type) else type(x).__name__
    print(name, [n for n in shown(x) if n not in ("_dealloc_warn", "_finalizing")])


class Own(queue.SimpleQueue):
    _mine = 1

    def __init__(self):
        self._field = 2


print([n for n in dir(Own()) if n.startswith("_") and not n.startswith("__")])


async def main():
    future = asyncio.get_running_loop().create_future()
    for x in future, asyncio.current_task():
        print([n for n in dir(x) if n.startswith("_") and not n.startswith("__")])
    for name in "__context__", "_loopy", "_stat", "_fut_waitr", "_nobody":
        try:
            getattr(asyncio.current_task(), name)
        except AttributeError as e:
            sys.excepthook(AttributeError, e, None)


asyncio.run(main())
for x, name in (
    (zlib.compressobj(), "_writ"), (io.StringIO(), "_tex"), (csv.reader([]), "_line"), (datetime.date(1, 1, 1), "_yea"),
    (threading.RLock(), "_is_ownd"), (datetime.timedelta(1), "day"), (decimal.Decimal(1), "_digit"), (Own(), "_min"),
):  # fmt: skip
    try:
        getattr(x, name)
    except AttributeError as e:
        sys.excepthook(AttributeError, e, None)
t, d = datetime.timedelta(1), datetime.date(2000, 1, 1)
for name in "divmod floordiv mod truediv sub".split():
    for other in t, 2, d:
        try:
            print(name, getattr(t, f"__r{name}__")(other))
        except TypeError as e:
            print(name, e)
print(d.__rsub__(datetime.date(2000, 1, 3)), datetime.timedelta.__rmod__)
