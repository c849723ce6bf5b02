"""What streams take for a size, a place and where to count from."""

import io


def attempt(name, method, *arguments):
    try:
        print(name, method.__name__, arguments, method(*arguments))
    except Exception as error:
        print(name, method.__name__, arguments, type(error).__name__, error)


MAKERS = {
    "text in memory": lambda: io.StringIO("abc"),
    "bytes in memory": lambda: io.BytesIO(b"abc"),
    "reader": lambda: io.BufferedReader(io.BytesIO(b"abc")),
    "writer": lambda: io.BufferedWriter(io.BytesIO(b"abc")),
    "text": lambda: io.TextIOWrapper(io.BytesIO(b"abc")),
}
METHODS = {
    "text in memory": ("read", "readline", "readlines", "seek", "truncate"),
    "bytes in memory": ("read", "read1", "readline", "seek", "truncate", "readinto"),
    "reader": ("read", "read1", "peek", "readline", "readlines", "seek", "truncate", "readinto", "readinto1"),
    "writer": ("seek", "truncate"),
    "text": ("readline", "readlines", "truncate"),
}
for name, make in MAKERS.items():
    for method in METHODS[name]:
        for value in 10**20, -(10**20), -1, -2, 1.5, "1", None, True:
            attempt(name, getattr(make(), method), value)
    for whence in 1, 2, 3, -1, 10**20, 1.5, None:
        attempt(name, make().seek, 0, whence)
