"""`sys.stdout.buffer` takes bytes, between what `print` writes."""

import os
import sys

print("text")
sys.stdout.flush()
print(sys.stdout.buffer.write(b"bytes \xc3\xa9\n"), sys.stdout.buffer.writable())
sys.stdout.flush()
sys.stdout.buffer.write("split: é".encode()[:-1])
sys.stdout.buffer.write("é\n".encode()[-2:])
sys.stdout.buffer.write(bytearray(b"array\n"))
sys.stdout.buffer.flush()
for wrong in ("text", 3):
    try:
        sys.stdout.buffer.write(wrong)
    except TypeError as error:
        print(error)
print(sys.stdin.buffer.read(), sys.stdin.buffer.readline(), sys.stdin.buffer.readable())
print(os.SEEK_SET, os.SEEK_CUR, os.SEEK_END)
try:
    print(os.get_terminal_size())
except OSError as error:
    print(type(error).__name__)
