"""What `RawIOBase.read` makes of what `readinto` says it has read."""

import io


class Says(io.RawIOBase):
    def __init__(self, count):
        self.count = count

    def readinto(self, buffer):
        buffer[:2] = b"ab"
        return self.count


class Readable(Says):
    def readable(self):
        return True


class ReadsText(io.RawIOBase):
    def read(self, size=-1):
        return "text"


class Nothing(io.RawIOBase):
    def read(self, size=-1):
        return None


for count in 0, 2, True, None, -1, 99, "a", 2.5, 1 << 70, (x for x in ""):
    try:
        print(Says(count).read(4))
    except Exception as error:
        print(type(error).__name__, error)
for stream in ReadsText(), Nothing():
    try:
        print(stream.readall())
    except Exception as error:
        print(type(error).__name__, error)
for size in 3, 0, -1, None:
    print(io.BufferedReader(Readable(None)).read(size))
